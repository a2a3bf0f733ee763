package de.passgenau.api.schreiben.satz;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A letter or a sheet: one content for browser and printer, well formed for both, without a script and without anything
 * from elsewhere.
 *
 * @param titel escaped here; says what it is and not about whom
 * @param zusammenfassung likewise, one sentence
 * @param inhalt markup in which all texts are escaped already
 */
public record Blatt(String titel, String zusammenfassung, Stil stil, String inhalt) {

    private static final String ANFANG = """
            <!DOCTYPE html>
            <html lang="de">
            <head>
            <meta charset="utf-8"/>
            %s<meta name="description" content="%s"/>
            <title>%s</title>
            <style>%s</style>
            </head>
            <body>
            """;
    private static final String ENDE = """
            </body>
            </html>
            """;
    private static final String KOPF = """
            <meta http-equiv="Content-Security-Policy" content="%s"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            """;

    private static final String RICHTLINIE = "default-src 'none'; style-src '%s'; base-uri 'none'; form-action 'none'";

    /** For a browser, which prints it as well. */
    public String html() {
        return anfang() + inhalt + ENDE;
    }

    /** What stands before the content, for a page that is written piece by piece. */
    public String anfang() {
        return anfang(KOPF.formatted(richtlinie()), stil.browser());
    }

    /** What a browser may take from it: its own style, and nothing else; for the page itself and for who serves it. */
    public String richtlinie() {
        return RICHTLINIE.formatted(pruefsumme(stil.browser()));
    }

    /** What stands behind it. */
    public static String ende() {
        return ENDE;
    }

    /** For the press. */
    String druckvorlage() {
        return anfang("", stil.presse()) + inhalt + ENDE;
    }

    private String anfang(String kopf, String css) {
        return ANFANG.formatted(kopf, Text.sicher(zusammenfassung), Text.sicher(titel), css);
    }

    /** The only style that the page lets in is its own. */
    private static String pruefsumme(String css) {
        try {
            var summe = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(summe);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
