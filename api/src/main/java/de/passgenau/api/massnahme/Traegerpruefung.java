package de.passgenau.api.massnahme;

import de.passgenau.api.eingabe.AnschriftEingabe;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Ergebnis.Angenommen;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.catalogue.Erreichbarkeit;
import de.passgenau.catalogue.Traegerangaben;
import de.passgenau.catalogue.Traegerart;

/** Whether a Träger may be what a caller wants it to be; all reasons at once. */
final class Traegerpruefung {

    private Traegerpruefung() {}

    static Ergebnis<Traegerangaben> geprueft(TraegerEingabe wunsch) {
        var pruefung = new Pruefung();
        var name = pruefung.pflichttext("name", wunsch.name(), 2, 160);
        var art = pruefung.pflicht("art", wunsch.art(), Traegerart.SONSTIGE);
        var anschrift = AnschriftEingabe.geprueft(wunsch.anschrift(), pruefung);
        var erreichbar = new Erreichbarkeit(pruefung.telefon("telefon", wunsch.telefon()),
                pruefung.email("email", wunsch.email()), pruefung.webseite("webseite", wunsch.webseite()));
        var fehler = pruefung.verstoesse();
        return fehler.isEmpty()
                ? new Angenommen<>(
                        new Traegerangaben(name, art, anschrift, erreichbar, wunsch.azavZugelassenBis()))
                : new Abgelehnt<>(null, fehler);
    }
}
