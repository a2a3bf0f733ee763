package de.passgenau.catalogue.steckbrief;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

import de.passgenau.catalogue.Zeitraum;

/**
 * A day, or the month, half-year or year it lies in, where nobody knows better.
 *
 * @param text {@code 2026-03-01}, {@code 2026-03}, {@code 2026-H1} or {@code 2026}
 */
public record Zeitangabe(String text) {

    private static final int JAHR = 4;
    private static final int TAG = 10;

    public Zeitangabe {
        spanne(text);
    }

    public static Zeitangabe am(LocalDate tag) {
        return new Zeitangabe(tag.toString());
    }

    /** Empty for what is none. */
    public static Optional<Zeitangabe> lies(String text) {
        try {
            return Optional.of(new Zeitangabe(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    public boolean istTag() {
        return text.length() == TAG;
    }

    public LocalDate fruehestens() {
        return spanne(text).von();
    }

    public LocalDate spaetestens() {
        var bis = spanne(text).bis();
        return bis == null ? fruehestens() : bis;
    }

    private static Zeitraum spanne(String text) {
        try {
            return switch (text.length()) {
                case TAG -> new Zeitraum(LocalDate.parse(text), LocalDate.parse(text));
                case JAHR -> monate(Year.parse(text).atMonth(Month.JANUARY), Year.parse(text).atMonth(Month.DECEMBER));
                default -> teilDesJahres(text);
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("A day, month, half-year or year, got \"" + text + "\"", e);
        }
    }

    private static Zeitraum teilDesJahres(String text) {
        if (text.endsWith("-H1")) {
            return monate(YearMonth.parse(text.replace("H1", "01")), YearMonth.parse(text.replace("H1", "06")));
        }
        return text.endsWith("-H2")
                ? monate(YearMonth.parse(text.replace("H2", "07")), YearMonth.parse(text.replace("H2", "12")))
                : monate(YearMonth.parse(text), YearMonth.parse(text));
    }

    private static Zeitraum monate(YearMonth von, YearMonth bis) {
        return new Zeitraum(von.atDay(1), bis.atEndOfMonth());
    }
}
