package de.passgenau.api.arbeitgeber;

import java.util.regex.Pattern;

/** The eight-digit number under which the Bundesagentur für Arbeit knows a business (§ 18i SGB IV). */
public record Betriebsnummer(String wert) {

    static final Pattern FORM = Pattern.compile("\\d{8}");

    public Betriebsnummer {
        if (!FORM.matcher(wert).matches()) {
            throw new IllegalArgumentException("A Betriebsnummer has eight digits, got \"" + wert + "\"");
        }
    }
}
