package de.passgenau.api.stelle.wunsch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A way to say a wish, or something that only reads like one.
 *
 * @param art what takes back a hit of it
 */
record Wunschmuster(Art art, String merkmal, Pattern form) {

    /** The list, in its order. */
    static final List<Wunschmuster> ALLE = gelesen();

    private static final Map<Art, List<Wunschmuster>> NACH_ART = ALLE.stream()
            .collect(Collectors.groupingBy(Wunschmuster::art));

    private static final String DATEI = "arbeitgeberwuensche.tsv";
    private static final int SPALTEN = 3;
    private static final String NICHTS_DAVOR = "(?<=\\A|[.!?;:,(\\n•*–—-][\\s]{0,3})";
    private static final String NICHTS_DANACH = "(?=\\s*(?:\\z|[.!?;,)\\n]))";
    private static final int FORM = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** What a line of the list is. */
    enum Art {
        /** Lawful, whatever else it resembles. */
        HARMLOS,
        /** Names people: a "kein" before it makes it worse. */
        PERSON,
        /** Names a quality: a "kein" before it takes it back. */
        EIGENSCHAFT,
        /** Names people or a quality where nothing else is said. */
        ALLEIN,
        /** Names people or what they have: a wish only where the same part of a sentence says so. */
        GRUPPE,
        /** Before a group it makes it a wish: who is searched for, alone welcome or unwanted. */
        VORHER,
        /** The same behind a group. */
        NACHHER,
        /** Refuses behind a group, those included for whom a job elsewhere would be. */
        ABLEHNUNG,
        /** Said in the same part of a sentence, it takes a wish back. */
        EINRAEUMUNG,
        /** Said in the same part of a sentence, it makes an invitation a wish. */
        BESCHRAENKUNG
    }

    /** Whether it says a wish, and not something about one. */
    boolean istWunsch() {
        return art == Art.PERSON || art == Art.EIGENSCHAFT || art == Art.ALLEIN || art == Art.GRUPPE;
    }

    boolean ist(Art gesuchte) {
        return art == gesuchte;
    }

    static List<Wunschmuster> aller(Art gesuchte) {
        return NACH_ART.getOrDefault(gesuchte, List.of());
    }

    private static List<Wunschmuster> gelesen() {
        try (var datei = Objects.requireNonNull(Wunschmuster.class.getResourceAsStream(DATEI), DATEI)) {
            return new String(datei.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(zeile -> !zeile.isBlank() && !zeile.startsWith("#"))
                    .map(zeile -> von(zeile.split("\t", SPALTEN)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Wunschmuster von(String[] zeile) {
        return new Wunschmuster(Art.valueOf(zeile[0]), zeile[1], form(Art.valueOf(zeile[0]), zeile[2]));
    }

    /** Whole words; a tilde is any end of a word, a blank any gap, and umlauts may be spelled with an e. */
    private static Pattern form(Art art, String geschrieben) {
        var muster = geschrieben.replace("~", "[\\p{L}\\p{N}:/*_-]*")
                .replace(" ", "[\\s\\p{Z}-]+")
                .replace("ä", "(?:ä|ae)")
                .replace("ö", "(?:ö|oe)")
                .replace("ü", "(?:ü|ue)")
                .replace("ß", "(?:ß|ss)");
        return Pattern.compile((art == Art.ALLEIN ? NICHTS_DAVOR : "") + "(?<![\\p{L}\\p{N}])(?:" + muster
                + ")(?![\\p{L}\\p{N}])" + (art == Art.ALLEIN ? NICHTS_DANACH : ""), FORM);
    }
}
