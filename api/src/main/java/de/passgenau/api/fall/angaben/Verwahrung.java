package de.passgenau.api.fall.angaben;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of a case when the work is done: closed, blocked, held for somebody, and in the end due for deletion.
 *
 * @param abgeschlossenAm the day from which the time of keeping counts; null while work goes on
 * @param sperre null unless processing is restricted
 * @param anordnungen orders to keep the case whatever the rules say, lifted ones included, oldest first
 */
public record Verwahrung(
        @Nullable LocalDate abgeschlossenAm,
        @Nullable Abschlussgrund abschlussgrund,
        @Nullable Sperre sperre,
        List<Aufbewahrungsanordnung> anordnungen) {

    private static final Verwahrung KEINE = new Verwahrung(null, null, null, List.of());

    public Verwahrung {
        anordnungen = List.copyOf(Objects.requireNonNullElse(anordnungen, List.of()));
        if ((abgeschlossenAm == null) != (abschlussgrund == null)) {
            throw new IllegalArgumentException("Closed on " + abgeschlossenAm + " because of " + abschlussgrund);
        }
    }

    /** Of a case that is worked on. */
    public static Verwahrung keine() {
        return KEINE;
    }

    public Verwahrung abgeschlossen(LocalDate am, Abschlussgrund grund) {
        return new Verwahrung(am, grund, sperre, anordnungen);
    }

    /** Work goes on. */
    public Verwahrung wiederaufgenommen() {
        return new Verwahrung(null, null, sperre, anordnungen);
    }

    public Verwahrung gesperrt(Sperre neue) {
        return new Verwahrung(abgeschlossenAm, abschlussgrund, neue, anordnungen);
    }

    public Verwahrung entsperrt() {
        return new Verwahrung(abgeschlossenAm, abschlussgrund, null, anordnungen);
    }

    public Verwahrung angeordnet(Aufbewahrungsanordnung neue) {
        return mit(Stream.concat(anordnungen.stream(), Stream.of(neue)).toList());
    }

    /** Nothing changes where no such order is in force. */
    public Verwahrung aufgehoben(String anordnung, LocalDate am) {
        return mit(anordnungen.stream()
                .map(eine -> eine.nummer().equals(anordnung) && eine.aufgehobenAm() == null
                        ? eine.aufgehoben(am)
                        : eine)
                .toList());
    }

    /** Whether an order keeps the case on this day. */
    public boolean gehalten(LocalDate tag) {
        return anordnungen.stream().anyMatch(eine -> eine.haelt(tag));
    }

    private Verwahrung mit(List<Aufbewahrungsanordnung> alle) {
        return new Verwahrung(abgeschlossenAm, abschlussgrund, sperre, alle);
    }
}
