package de.passgenau.api.demo.generator;

import de.passgenau.api.demo.landkreis.Landkreis;
import de.passgenau.api.demo.landkreis.Umfang;

/** Makes the Landkreis of an Umfang; always the same one for the same Umfang. */
public final class Landkreisgenerator {

    private Landkreisgenerator() {}

    public static Landkreis erzeuge(Umfang umfang) {
        var namen = new Namen();
        var orte = new Wohnorte();
        var taetigkeiten = new Taetigkeiten();
        var wirtschaft = new Wirtschaft(umfang, namen, orte);
        var traeger = wirtschaft.traeger();
        var betriebe = wirtschaft.betriebe();
        var stellen = new Stellenmarkt(umfang, taetigkeiten).stellen(betriebe);
        var personal = new Personal(umfang.seed(), namen);
        var haushalte = new Haushalte(umfang, namen, orte).alle();
        var faelle = new Fallakten(umfang, taetigkeiten, personal).faelle(haushalte);
        var massnahmen = new Katalog(umfang, traeger, orte).massnahmen();
        var teilnahmen = new Belegung(umfang, haushalte, faelle).teilnahmen(massnahmen);
        return new Landkreis(umfang, traeger, betriebe, stellen, personal.alle(), haushalte, faelle, massnahmen,
                teilnahmen);
    }
}
