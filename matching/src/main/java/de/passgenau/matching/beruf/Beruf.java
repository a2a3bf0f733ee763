package de.passgenau.matching.beruf;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One position of the KldB 2010: a Berufsbereich (1 digit) down to a Berufsgattung (5 digits).
 *
 * @param kldb 1 to 5 digits
 * @param titel its official title
 */
public record Beruf(String kldb, String titel) {

    private static final Pattern CODE = Pattern.compile("\\d{1,5}");
    private static final int STELLEN_DER_GATTUNG = 5;

    public Beruf {
        if (!CODE.matcher(kldb).matches()) {
            throw new IllegalArgumentException("KldB-Code hat 1 bis 5 Ziffern: '" + kldb + "'");
        }
        if (titel.isBlank()) {
            throw new IllegalArgumentException("Beruf " + kldb + " ohne Titel: '" + titel + "'");
        }
        if (kldb.length() == STELLEN_DER_GATTUNG) {
            Anforderungsniveau.derGattung(kldb);
        }
    }

    public boolean istGattung() {
        return kldb.length() == STELLEN_DER_GATTUNG;
    }

    /** Only a Gattung has one: its fifth digit. */
    public Optional<Anforderungsniveau> anforderungsniveau() {
        return istGattung() ? Optional.of(Anforderungsniveau.derGattung(kldb)) : Optional.empty();
    }
}
