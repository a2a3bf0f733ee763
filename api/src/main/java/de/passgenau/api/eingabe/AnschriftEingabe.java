package de.passgenau.api.eingabe;

import de.passgenau.catalogue.Anschrift;

import org.jspecify.annotations.Nullable;

/** A postal address as a caller wants it to be; the form of the postcode was checked by its scalar. */
public record AnschriftEingabe(@Nullable String strasse, String plz, String ort) {

    /** Of something that is taken up although nobody knows where it is. */
    public static AnschriftEingabe unbekannt() {
        return new AnschriftEingabe(null, Anschrift.UNBEKANNT.plz(), Anschrift.UNBEKANNT.ort());
    }

    /** The address, with everything wrong with it noted under {@code anschrift}. */
    public static Anschrift geprueft(@Nullable AnschriftEingabe eingabe, Pruefung pruefung) {
        var wunsch = pruefung.pflicht("anschrift", eingabe, new AnschriftEingabe(null, "00000", "-"));
        var ort = pruefung.pflichttext("anschrift.ort", wunsch.ort, 1, 80);
        return new Anschrift(pruefung.text("anschrift.strasse", wunsch.strasse, 120), wunsch.plz,
                ort.isEmpty() ? "-" : ort);
    }
}
