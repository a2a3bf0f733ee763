package de.passgenau.api.fall.angaben;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A person agrees to one use of her data (Art. 7 DSGVO).
 *
 * @param textfassung which version of the text was read and agreed to
 * @param widerrufenAm the day from which it no longer holds; null as long as it does
 */
public record Einwilligung(
        Einwilligungszweck zweck,
        String textfassung,
        LocalDate tag,
        Einwilligungsweg weg,
        @Nullable LocalDate widerrufenAm) {

    public Einwilligung {
        if (textfassung.isBlank()) {
            throw new IllegalArgumentException("An Einwilligung names the version of its text");
        }
        if (widerrufenAm != null && widerrufenAm.isBefore(tag)) {
            throw new IllegalArgumentException("Revoked on " + widerrufenAm + ", before it was given on " + tag);
        }
    }

    public Einwilligung widerrufen(LocalDate am) {
        return new Einwilligung(zweck, textfassung, tag, weg, am);
    }
}
