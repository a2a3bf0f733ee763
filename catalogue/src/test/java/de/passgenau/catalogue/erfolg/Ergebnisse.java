package de.passgenau.catalogue.erfolg;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import de.passgenau.catalogue.durchgang.Kurs;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.verlauf.Abbrechen;
import de.passgenau.catalogue.durchgang.verlauf.Beenden;
import de.passgenau.catalogue.durchgang.verlauf.NichtAntreten;
import org.jspecify.annotations.Nullable;

/** People who took part, and what became of them. */
final class Ergebnisse {

    private static final Kategorienwechsel NICHTS_GEAENDERT = new Kategorienwechsel("D", "D", false);

    private Ergebnisse() {}

    static Teilnahme beendet() {
        var da = Kurs.angetreten(Kurs.mitPlaetzen(1), "anna");
        return Kurs.teilnahme(Kurs.nach(da, Kurs.ENDE, new Beenden(Kurs.id("anna"), Kurs.ENDE)), "anna");
    }

    static Teilnahme abgebrochen(Abweichungsgrund grund) {
        var da = Kurs.angetreten(Kurs.mitPlaetzen(1), "anna");
        var tat = new Abbrechen(Kurs.id("anna"), Kurs.BEGINN.plusDays(9), grund, null);
        return Kurs.teilnahme(Kurs.nach(da, Kurs.ENDE, tat), "anna");
    }

    static Teilnahme nichtAngetreten() {
        var zugewiesen = Kurs.zugewiesen(Kurs.mitPlaetzen(1), "anna");
        var tat = new NichtAntreten(Kurs.id("anna"), Abweichungsgrund.NICHT_ERSCHIENEN, null);
        return Kurs.teilnahme(Kurs.nach(zugewiesen, Kurs.BEGINN, tat), "anna");
    }

    static Teilnahmeergebnis von(Teilnahme teilnahme, @Nullable Boolean amEnde, @Nullable Boolean nachSechsMonaten) {
        return new Teilnahmeergebnis(Teilnahmeende.von(teilnahme).orElseThrow(), amEnde, nachSechsMonaten,
                NICHTS_GEAENDERT, Set.of(), Set.of());
    }

    static Teilnahmeergebnis weiter(Kategorienwechsel kategorie, String... geloest) {
        return new Teilnahmeergebnis(Teilnahmeende.von(beendet()).orElseThrow(), null, null, kategorie,
                Set.of("SCHULDEN", "WOHNUNG", "SUCHT"), Set.of(geloest));
    }

    /** So many who ended in this category, of whom so many had work half a year later. */
    static List<Teilnahmeergebnis> viele(int anzahl, int integriert, String kategorie) {
        return viele(anzahl, integriert, kategorie, "TAGESSTRUKTUR");
    }

    /** The same of another Hemmnis that was worked on. */
    static List<Teilnahmeergebnis> viele(int anzahl, int integriert, String kategorie, String hemmnis) {
        var muster = Teilnahmeende.von(beendet()).orElseThrow();
        var ergebnisse = new ArrayList<Teilnahmeergebnis>();
        for (int i = 0; i < anzahl; i++) {
            var ende = new Teilnahmeende(new Fallkennung(hemmnis + kategorie + i), hemmnis, muster.stand(),
                    muster.grund(), muster.antritt(), muster.tag());
            ergebnisse.add(new Teilnahmeergebnis(ende, null, i < integriert,
                    new Kategorienwechsel(kategorie, kategorie, false), Set.of(), Set.of()));
        }
        return ergebnisse;
    }
}
