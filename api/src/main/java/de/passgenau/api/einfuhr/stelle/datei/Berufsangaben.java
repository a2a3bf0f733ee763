package de.passgenau.api.einfuhr.stelle.datei;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.passgenau.api.einfuhr.stelle.datei.Rohangebot.Bau;

/** What a JobPosting says of the occupation: a code where it is one of the KldB, otherwise words. */
final class Berufsangaben {

    private static final Pattern KLDB = Pattern.compile("(?i)(?:kldb[^0-9]*(?:2010)?[^0-9]*|^b ?)(\\d{5})\\b");
    private static final Pattern CODE = Pattern.compile("^[\\d.,/ -]+");

    private Berufsangaben() {}

    static Map<String, Object> von(Rohangebot roh) {
        var kategorien = Stream.of("relevantOccupation", "occupationalCategory")
                .flatMap(name -> roh.liste(name).stream())
                .toList();
        return new Bau().mit("kldb", kategorien.stream().flatMap(eine -> kldb(eine).stream()).findFirst())
                .mit("titel", kategorien.stream()
                        .flatMap(eine -> wort(eine).stream())
                        .filter(wort -> wort.length() > 2)
                        .distinct()
                        .toList())
                .fertig();
    }

    private static Optional<String> kldb(Object kategorie) {
        var roh = Rohangebot.von(kategorie);
        var verzeichnis = roh.text("inCodeSet", "codingSystem").orElse("").toLowerCase(Locale.ROOT);
        var code = kategorie instanceof String text ? text : roh.text("codeValue").orElse("");
        return Optional.of(KLDB.matcher(verzeichnis.contains("kldb") ? "KldB " + code : code))
                .filter(Matcher::find)
                .map(treffer -> treffer.group(1));
    }

    /** Without the number of another classification before it. */
    private static Optional<String> wort(Object kategorie) {
        var text = kategorie instanceof String wort ? Optional.of(wort) : Rohangebot.von(kategorie).text("name");
        return text.map(wort -> CODE.matcher(wort).replaceFirst("").strip());
    }
}
