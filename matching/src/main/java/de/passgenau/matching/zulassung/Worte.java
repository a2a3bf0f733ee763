package de.passgenau.matching.zulassung;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Lists, numbers and days as German sentences have them. */
final class Worte {

    private static final List<String> ZAHLEN = List.of("0", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben",
            "acht", "neun", "zehn", "elf", "zwölf");
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private Worte() {}

    /** "A, B oder C". */
    static String aufzaehlung(List<String> worte, String zuletzt) {
        return worte.size() < 2
                ? String.join("", worte)
                : String.join(", ", worte.subList(0, worte.size() - 1)) + " " + zuletzt + " " + worte.getLast();
    }

    /** "»A« oder »B«". */
    static String genannt(List<String> worte) {
        return aufzaehlung(worte.stream().map(wort -> "»" + wort + "«").toList(), "oder");
    }

    static String zahl(int zahl) {
        return zahl < ZAHLEN.size() ? ZAHLEN.get(zahl) : Integer.toString(zahl);
    }

    static String tag(LocalDate tag) {
        return TAG.format(tag);
    }

    /** A single value as it is, several in brackets. */
    static String auswahl(List<String> werte) {
        return werte.size() == 1 ? werte.getFirst() : "in (" + String.join(", ", werte) + ")";
    }
}
