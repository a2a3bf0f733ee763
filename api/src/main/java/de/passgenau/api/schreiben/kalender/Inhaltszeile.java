package de.passgenau.api.schreiben.kalender;

import java.nio.charset.StandardCharsets;

/** A content line of RFC 5545: escaped, and folded where it is longer than 75 octets (3.1, 3.3.11). */
final class Inhaltszeile {

    private static final String ENDE = "\r\n";
    private static final int OKTETTE = 75;
    /** Controls but for what ends a line and the tabulator. */
    private static final String STEUERZEICHEN = "[\\p{Cc}\\p{Cs}&&[^\\n\\t]]+";

    private Inhaltszeile() {}

    /** @param wert of a property that is text */
    static String text(String eigenschaft, String wert) {
        return zeile(eigenschaft, wert.replaceAll("\\R", "\n")
                .replaceAll(STEUERZEICHEN, "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n"));
    }

    /** @param wert as it is to stand there */
    static String zeile(String eigenschaft, String wert) {
        var gefaltet = new StringBuilder();
        var breite = 0;
        for (int zeichen : (eigenschaft + ':' + wert).codePoints().toArray()) {
            var buchstabe = Character.toString(zeichen);
            var oktette = buchstabe.getBytes(StandardCharsets.UTF_8).length;
            if (breite + oktette > OKTETTE) {
                gefaltet.append(ENDE).append(' ');
                breite = 1;
            }
            gefaltet.append(buchstabe);
            breite += oktette;
        }
        return gefaltet.append(ENDE).toString();
    }
}
