package de.passgenau.api.arbeitgeber;

import de.passgenau.api.eingabe.AnschriftEingabe;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Ergebnis.Angenommen;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.catalogue.Erreichbarkeit;

import org.jspecify.annotations.Nullable;

/** Whether an employer may be what a caller wants it to be; all reasons at once. */
final class Arbeitgeberpruefung {

    private Arbeitgeberpruefung() {}

    static Ergebnis<Arbeitgeberangaben> geprueft(ArbeitgeberEingabe wunsch) {
        var pruefung = new Pruefung();
        var name = pruefung.pflichttext("name", wunsch.name(), 2, 160);
        var nummer = pruefung.geformt("betriebsnummer", pruefung.text("betriebsnummer", wunsch.betriebsnummer(), 20),
                Betriebsnummer.FORM, "betriebsnummer");
        var anschrift = AnschriftEingabe.geprueft(wunsch.anschrift(), pruefung);
        var erreichbar = new Erreichbarkeit(pruefung.telefon("telefon", wunsch.telefon()),
                pruefung.email("email", wunsch.email()), pruefung.webseite("webseite", wunsch.webseite()));
        var fehler = pruefung.verstoesse();
        return fehler.isEmpty()
                ? new Angenommen<>(
                        new Arbeitgeberangaben(name, nummer(nummer), wunsch.branche(), anschrift, erreichbar))
                : new Abgelehnt<>(null, fehler);
    }

    private static @Nullable Betriebsnummer nummer(@Nullable String wert) {
        return wert == null ? null : new Betriebsnummer(wert);
    }
}
