package de.passgenau.api.stelle.hinweis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import de.passgenau.matching.text.Tabelle;

/**
 * What may be earned in a Minijob (§ 8 SGB IV), as it was set at the latest.
 *
 * @param ab          the first day
 * @param centImMonat the most in a month
 * @param mindestlohn the least for an hour, in cents (§ 1 MiLoG)
 */
record Minijobgrenze(LocalDate ab, long centImMonat, long mindestlohn) {

    /** A month has 13/3 weeks (§ 8 Abs. 1a SGB IV). */
    private static final long WOCHEN = 13;
    private static final long MONATE = 3;
    private static final int STELLEN = 2;

    private static final List<Minijobgrenze> ALLE = Tabelle.lesen(Minijobgrenze.class, "minijob.tsv")
            .stream()
            .map(zeile -> new Minijobgrenze(LocalDate.parse(zeile[0]), Long.parseLong(zeile[1]),
                    Long.parseLong(zeile[2])))
            .sorted(Comparator.comparing(Minijobgrenze::ab))
            .toList();

    /** The oldest that is known for a day before all of them. */
    static Minijobgrenze am(LocalDate tag) {
        return ALLE.stream()
                .filter(eine -> !eine.ab.isAfter(tag))
                .reduce((eine, spaetere) -> spaetere)
                .orElse(ALLE.getFirst());
    }

    static long imMonat(long centJeStunde, int wochenstunden) {
        return centJeStunde * wochenstunden * WOCHEN / MONATE;
    }

    /** Whole hours a week that can be paid with the least wage. */
    long wochenstunden() {
        return centImMonat * MONATE / (mindestlohn * WOCHEN);
    }

    BigDecimal euroImMonat() {
        return BigDecimal.valueOf(centImMonat, STELLEN);
    }
}
