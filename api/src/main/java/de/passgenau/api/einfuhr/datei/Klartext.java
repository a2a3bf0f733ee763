package de.passgenau.api.einfuhr.datei;

import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/** Text of others without the marks of web pages, no longer than a field takes. */
public final class Klartext {

    private static final Pattern ABSATZ = Pattern.compile("(?i)<(?:br|/p|/h[1-6]|/li|/div|/tr)\\b[^<>]{0,200}>");
    private static final Pattern PUNKT = Pattern.compile("(?i)<li\\b[^<>]{0,200}>");
    private static final Pattern MARKE = Pattern.compile("</?[a-zA-Z][^<>]{0,500}>");
    private static final Pattern LEER = Pattern.compile("[ \\t\\u00A0]+");
    private static final Pattern ZEILEN = Pattern.compile(" ?\\R(?: ?\\R)*");
    private static final Pattern STEUERZEICHEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\n]]");
    /** What a page does not show. */
    private static final Pattern UNSICHTBAR = Pattern
            .compile("(?is)<!--.*?-->|<(style|script)\\b[^<>]{0,500}>.*?</\\1\\s*>");

    private Klartext() {}

    /** In several lines. */
    public static String mehrzeilig(String text) {
        var seite = MARKE.matcher(text).find() ? text : HtmlUtils.htmlUnescape(text);
        var sichtbar = UNSICHTBAR.matcher(seite).replaceAll(" ");
        var ohne = MARKE.matcher(PUNKT.matcher(ABSATZ.matcher(sichtbar).replaceAll("\n")).replaceAll("\n• "))
                .replaceAll("");
        var zeilen = HtmlUtils.htmlUnescape(ohne.replace("&apos;", "'")).replace("\r\n", "\n").replace('\r', '\n');
        var leer = LEER.matcher(STEUERZEICHEN.matcher(zeilen).replaceAll(" ")).replaceAll(" ");
        return ZEILEN.matcher(leer).replaceAll("\n").strip();
    }

    public static String einzeilig(String text) {
        return mehrzeilig(text).replaceAll("\\s+", " ");
    }

    /** Cut between words where that is possible. */
    public static String gekuerzt(String text, int hoechstens) {
        if (text.length() <= hoechstens) {
            return text;
        }
        var luecke = text.lastIndexOf(' ', hoechstens - 2);
        var ende = luecke > hoechstens / 2 ? luecke : hoechstens - 2;
        return text.substring(0, ende) + " …";
    }
}
