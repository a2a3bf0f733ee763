package de.passgenau.api.einfuhr.stelle.datei;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.passgenau.api.einfuhr.datei.Klartext;

/** Texts of offers without the marks of web pages, no longer than an offer takes. */
final class Angebotstext {

    private static final int TITEL = 200;
    private static final int BESCHREIBUNG = 10_000;
    private static final int ZEILE = 300;
    private static final int HOECHSTENS = 31;
    private static final Pattern TRENNER = Pattern.compile("\\R|;|(?<=\\p{L}{3})\\.\\s+(?=\\p{Lu})|\\s[•·]\\s");
    private static final Pattern AUFZAEHLUNG = Pattern.compile("^[\\s•·*–—-]+");

    private final Anmerkungen anmerkungen;

    Angebotstext(Anmerkungen anmerkungen) {
        this.anmerkungen = anmerkungen;
    }

    Optional<String> titel(String feld, Optional<String> roh) {
        return roh.map(Klartext::einzeilig).filter(text -> !text.isEmpty()).map(text -> kurz(feld, text, TITEL));
    }

    Optional<String> beschreibung(String feld, Optional<String> roh) {
        return roh.map(Klartext::mehrzeilig)
                .filter(text -> !text.isEmpty())
                .map(text -> kurz(feld, text, BESCHREIBUNG));
    }

    /** What stands line by line or sentence by sentence, each for itself. */
    List<String> zeilen(String feld, Stream<String> roh) {
        var alle = roh.map(Klartext::mehrzeilig)
                .flatMap(TRENNER::splitAsStream)
                .map(zeile -> AUFZAEHLUNG.matcher(zeile).replaceFirst("").strip())
                .filter(zeile -> zeile.length() > 1)
                .distinct()
                .map(zeile -> kurz(feld, zeile, ZEILE))
                .toList();
        if (alle.size() > HOECHSTENS) {
            anmerkungen.weise(feld, "Mehr als %d Einträge; die übrigen %d sind ausgelassen.".formatted(HOECHSTENS,
                    alle.size() - HOECHSTENS));
        }
        return alle.stream().limit(HOECHSTENS).toList();
    }

    private String kurz(String feld, String text, int hoechstens) {
        if (text.length() > hoechstens) {
            anmerkungen.weise(feld,
                    "Der Text ist nach %d von %d Zeichen gekürzt.".formatted(hoechstens, text.length()));
        }
        return Klartext.gekuerzt(text, hoechstens);
    }
}
