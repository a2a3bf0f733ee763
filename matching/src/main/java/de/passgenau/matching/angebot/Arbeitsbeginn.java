package de.passgenau.matching.angebot;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads from the text of an offer when the earliest work of a day begins. */
final class Arbeitsbeginn {

    private static final Map<String, Integer> ZAHLWORTE = Map.ofEntries(Map.entry("eins", 1),
            Map.entry("zwei", 2),
            Map.entry("drei", 3),
            Map.entry("vier", 4),
            Map.entry("fünf", 5),
            Map.entry("sechs", 6),
            Map.entry("sieben", 7),
            Map.entry("acht", 8),
            Map.entry("neun", 9),
            Map.entry("zehn", 10),
            Map.entry("elf", 11),
            Map.entry("zwölf", 12));

    private static final String ZAHL = "(?:\\d{1,2}(?:[:.]\\d{2})?|" + String.join("|", ZAHLWORTE.keySet()) + ")";
    private static final String VERBINDUNG = "\\s*(?:uhr\\s*)?(?:bis|und|oder|sowie|,|–|-|/)\\s*(?:von\\s+|ab\\s+)?";
    /** One or several times that end with the word for the clock. */
    private static final Pattern ANGABE = Pattern.compile(
            "(?<vor>\\p{L}+\\s+(?:gegen\\s+|um\\s+)?)?(?<zeiten>\\b" + ZAHL + "(?:" + VERBINDUNG + ZAHL
                    + ")*)\\s*uhr(?<nach>\\s+\\p{L}+)?");
    private static final Pattern ZEIT = Pattern.compile(
            "(?<davor>bis|–|-|und|^|[^–-])\\s*(?:von\\s+|ab\\s+)?(?<stunde>\\d{1,2}|" + String.join("|",
                    ZAHLWORTE.keySet()) + ")(?:[:.](?<minute>\\d{2}))?(?!\\d)");
    private static final Pattern KEINE_ARBEIT = Pattern.compile(
            "anruf(?!e )|ruf(en)? (sie|uns)|erreich|bewerb|rückfrage|sprechzeit|sprechstunde|öffnungszeit|kita");
    private static final Pattern ENDE = Pattern.compile("(bis|spätestens|feierabend|ende|schluss)\\b.*");
    private static final Pattern SPAETER_AM_TAG = Pattern.compile("\\s*(abends|nachmittags)");
    private static final Pattern FREI = Pattern.compile("\\s*(frei|schluss|feierabend)");
    private static final int MITTAG = 12;
    private static final int STUNDEN = 24;
    private static final int MINUTEN = 60;

    private Arbeitsbeginn() {}

    /** Empty if the text names no time at which work begins. */
    static Optional<LocalTime> lesen(String text) {
        return Stream.of(text.toLowerCase(Locale.GERMAN).split("[.!?;](?=\\s|$)"))
                .filter(satz -> !KEINE_ARBEIT.matcher(satz).find())
                .flatMap(satz -> ANGABE.matcher(satz).results())
                .flatMap(Arbeitsbeginn::anfaenge)
                .min(Comparator.naturalOrder());
    }

    private static Stream<LocalTime> anfaenge(MatchResult angabe) {
        var vor = wert(angabe, "vor").strip();
        var nach = wert(angabe, "nach");
        if (FREI.matcher(nach).matches()) {
            return Stream.empty();
        }
        boolean zwischen = vor.startsWith("zwischen");
        int plus = SPAETER_AM_TAG.matcher(nach).matches() ? MITTAG : 0;
        return ZEIT.matcher(wert(angabe, "zeiten"))
                .results()
                .filter(zeit -> zeit.start() == 0 ? !ENDE.matcher(vor).matches() : !istEnde(zeit, zwischen))
                .flatMap(zeit -> uhrzeit(zeit, plus).stream());
    }

    private static boolean istEnde(MatchResult zeit, boolean zwischen) {
        var davor = wert(zeit, "davor");
        return davor.equals("bis") || davor.equals("–") || davor.equals("-") || zwischen && davor.equals("und");
    }

    private static Optional<LocalTime> uhrzeit(MatchResult zeit, int plus) {
        var stunde = wert(zeit, "stunde");
        int stunden = ZAHLWORTE.containsKey(stunde) ? ZAHLWORTE.get(stunde) : Integer.parseInt(stunde);
        int minuten = zeit.group("minute") == null ? 0 : Integer.parseInt(wert(zeit, "minute"));
        int verschoben = stunden < MITTAG ? stunden + plus : stunden;
        return verschoben < STUNDEN && minuten < MINUTEN
                ? Optional.of(LocalTime.of(verschoben, minuten))
                : Optional.empty();
    }

    private static String wert(MatchResult fund, String gruppe) {
        var wert = fund.group(gruppe);
        return wert == null ? "" : wert;
    }
}
