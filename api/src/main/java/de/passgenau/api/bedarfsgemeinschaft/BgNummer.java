package de.passgenau.api.bedarfsgemeinschaft;

import java.util.regex.Pattern;

/** The number of a Bedarfsgemeinschaft: five digits of the office, BG, and seven digits, such as 03504BG0001234. */
public record BgNummer(String wert) {

    public static final Pattern FORM = Pattern.compile("\\d{5}BG\\d{7}");

    public BgNummer {
        if (!FORM.matcher(wert).matches()) {
            throw new IllegalArgumentException("A BG-Nummer is like 03504BG0001234, got \"" + wert + "\"");
        }
    }
}
