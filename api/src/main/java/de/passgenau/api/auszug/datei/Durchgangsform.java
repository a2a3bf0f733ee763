package de.passgenau.api.auszug.datei;

import java.util.Map;

import de.passgenau.api.teilnahme.Durchgangseinblick.Rahmensicht;
import de.passgenau.catalogue.durchgang.rahmen.Durchfuehrungsort;

/** The plan of a Durchgang in the form in which the API takes one; nobody who takes part is in it. */
final class Durchgangsform {

    private Durchgangsform() {}

    static Map<String, Object> von(Rahmensicht rahmen) {
        return new Felder()
                .und("laufzeit", new Felder().und("beginn", rahmen.laufzeit().beginn().toString())
                        .und("ende", Steckbriefform.tag(rahmen.laufzeit().ende()))
                        .alle())
                .und("plaetze", new Felder().und("mindestens", rahmen.plaetze().mindestens())
                        .und("hoechstens", rahmen.plaetze().hoechstens())
                        .und("bezahlt", rahmen.plaetze().bezahlt())
                        .und("teilzeit", rahmen.plaetze().teilzeit())
                        .alle())
                .und("einstieg", new Felder().und("flexibel", rahmen.einstieg().flexibel())
                        .und("nachruecken", rahmen.einstieg().nachruecken())
                        .alle())
                .und("vergabe", new Felder().und("reihenfolge", rahmen.vergabe().reihenfolge())
                        .und("reservierungstage", rahmen.vergabe().reservierungstage())
                        .alle())
                .und("uhr", new Felder().und("nettotage", rahmen.uhr().nettotage())
                        .und("nachholung", rahmen.uhr().nachholung())
                        .alle())
                .und("ort", von(rahmen.ort()))
                .alle();
    }

    private static Map<String, Object> von(Durchfuehrungsort ort) {
        var anschrift = ort.anschrift();
        return new Felder().und("bezeichnung", ort.bezeichnung())
                .und("anschrift", anschrift == null ? null : Steckbriefform.von(anschrift))
                .und("kinderbetreuung", ort.kinderbetreuung())
                .und("abholung", ort.abholung())
                .alle();
    }
}
