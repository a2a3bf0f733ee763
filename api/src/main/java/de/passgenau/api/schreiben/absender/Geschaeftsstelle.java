package de.passgenau.api.schreiben.absender;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.catalogue.Anschrift;

/**
 * A Geschäftsstelle as letters name it.
 *
 * @param name as cases name it
 * @param zeiten when somebody is there, in words
 */
public record Geschaeftsstelle(
        String name,
        String behoerde,
        Anschrift anschrift,
        String telefon,
        String email,
        String zeiten) {

    /** The sender in one line, as it stands in the window of an envelope. */
    public String absenderzeile() {
        return String.join(" · ", behoerde, strasse(), ort());
    }

    public List<String> zeilen() {
        return Stream.of(behoerde, "Geschäftsstelle " + name, strasse(), ort()).toList();
    }

    private String strasse() {
        return anschrift.strasse() == null ? "" : anschrift.strasse();
    }

    private String ort() {
        return anschrift.plz() + ' ' + anschrift.ort();
    }
}
