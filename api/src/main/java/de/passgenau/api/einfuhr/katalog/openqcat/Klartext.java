package de.passgenau.api.einfuhr.katalog.openqcat;

import java.util.Map;
import java.util.regex.Pattern;

/** Text of a catalogue without the marks of web pages, no longer than a field takes. */
final class Klartext {

    private static final Pattern ABSATZ = Pattern.compile("(?i)<(?:br|/p|/h[1-6]|/li|/div|/tr)\\b[^<>]{0,200}>");
    private static final Pattern PUNKT = Pattern.compile("(?i)<li\\b[^<>]{0,200}>");
    private static final Pattern MARKE = Pattern.compile("</?[a-zA-Z][^<>]{0,500}>");
    private static final Pattern LEER = Pattern.compile("[ \\t\\u00A0]+");
    private static final Pattern ZEILEN = Pattern.compile(" ?\\R(?: ?\\R)*");
    private static final Pattern STEUERZEICHEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\n]]");
    private static final Map<String, String> ZEICHEN = Map.of("&nbsp;", " ", "&quot;", "\"", "&lt;", "<", "&gt;", ">",
            "&apos;", "'", "&bull;", "•");

    private Klartext() {}

    /** In several lines. */
    static String mehrzeilig(String text) {
        var ohne = MARKE.matcher(PUNKT.matcher(ABSATZ.matcher(text).replaceAll("\n")).replaceAll("\n• "))
                .replaceAll("");
        for (var zeichen : ZEICHEN.entrySet()) {
            ohne = ohne.replace(zeichen.getKey(), zeichen.getValue());
        }
        var zeilen = ohne.replace("&amp;", "&").replace("\r\n", "\n").replace('\r', '\n');
        var leer = LEER.matcher(STEUERZEICHEN.matcher(zeilen).replaceAll(" ")).replaceAll(" ");
        return ZEILEN.matcher(leer).replaceAll("\n").strip();
    }

    static String einzeilig(String text) {
        return mehrzeilig(text).replaceAll("\\s+", " ");
    }

    /** Cut between words where that is possible. */
    static String gekuerzt(String text, int hoechstens) {
        if (text.length() <= hoechstens) {
            return text;
        }
        var luecke = text.lastIndexOf(' ', hoechstens - 2);
        var ende = luecke > hoechstens / 2 ? luecke : hoechstens - 2;
        return text.substring(0, ende) + " …";
    }
}
