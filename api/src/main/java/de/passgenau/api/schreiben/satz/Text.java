package de.passgenau.api.schreiben.satz;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

/** Texts on their way into markup. */
public final class Text {

    private static final String AUSLASSUNG = " …";
    /** What XML and HTML have no place for: controls, halves of characters, and what is no character at all. */
    private static final String UNDRUCKBAR = "[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}]+";

    private Text() {}

    /** Whatever somebody has typed, as text and never as markup. */
    public static String sicher(String text) {
        return HtmlUtils.htmlEscape(einzeilig(text), "UTF-8");
    }

    /** On one line, with single spaces. */
    public static String einzeilig(String text) {
        return text.replaceAll(UNDRUCKBAR, " ").replaceAll("\\s+", " ").strip();
    }

    /** At most so many characters, cut behind a word where there is one. */
    public static String gekuerzt(String text, int hoechstens) {
        var zeile = einzeilig(text);
        if (zeile.codePointCount(0, zeile.length()) <= hoechstens) {
            return zeile;
        }
        var platz = zeile.substring(0, zeile.offsetByCodePoints(0, hoechstens - AUSLASSUNG.length()));
        var luecke = platz.lastIndexOf(' ');
        return (luecke > platz.length() / 2 ? platz.substring(0, luecke) : platz) + AUSLASSUNG;
    }

    public static String absatz(String text) {
        return "<p>" + sicher(text) + "</p>\n";
    }

    public static String liste(Collection<String> punkte) {
        return punkte.stream()
                .map(punkt -> "<li>" + sicher(punkt) + "</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    /** One below the other. */
    public static String zeilen(List<String> zeilen) {
        return zeilen.stream().map(Text::sicher).collect(Collectors.joining("<br/>\n"));
    }

    /** A part of the page with its heading. */
    public static String teil(String ueberschrift, String inhalt) {
        return "<section>\n<h2>" + sicher(ueberschrift) + "</h2>\n" + inhalt + "</section>\n";
    }
}
