package de.passgenau.catalogue.durchgang.teilnahme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person in a Durchgang, or on the way into it: proposed for a purpose, then reserved, waiting or assigned, there from
 * a day on, and gone for good.
 *
 * @param teilzeit whether only a part-time place will do
 * @param verlauf  every step, the first first
 */
public record Teilnahme(
        TeilnahmeId id,
        Fallkennung fall,
        Zweck zweck,
        boolean teilzeit,
        Dringlichkeit dringlichkeit,
        List<Schritt> verlauf,
        Traegerakte traegerakte) {

    public Teilnahme {
        Objects.requireNonNull(zweck, () -> "N-08: without a purpose there is no " + id);
        verlauf = List.copyOf(verlauf);
        if (verlauf.isEmpty() || verlauf.getFirst().stand() != Stand.ERSTER) {
            throw new IllegalArgumentException(id + " begins with " + Stand.ERSTER + ", got " + verlauf);
        }
        for (int i = 1; i < verlauf.size(); i++) {
            pruefe(verlauf.get(i - 1), verlauf.get(i));
        }
    }

    private static void pruefe(Schritt vorher, Schritt nachher) {
        if (!vorher.stand().kannWerden(nachher.stand()) || nachher.nummer() <= vorher.nummer()) {
            throw new IllegalArgumentException("No step leads from " + vorher + " to " + nachher);
        }
    }

    /** How far it has come by this day; a reservation that has run out counts as what was before it. */
    public Stand stand(LocalDate heute) {
        var letzter = verlauf.getLast();
        return letzter.giltNoch(heute) ? letzter.stand() : vorDerReservierung();
    }

    private Stand vorDerReservierung() {
        return verlauf.reversed()
                .stream()
                .map(Schritt::stand)
                .filter(stand -> stand != Stand.RESERVIERT)
                .findFirst()
                .orElse(Stand.ERSTER);
    }

    /** How far it has come by what is recorded, whatever the day. */
    public Stand letzterStand() {
        return verlauf.getLast().stand();
    }

    /** Whether a place is held for it on this day (decided for all: assigned, there, or reserved and not run out). */
    public boolean belegt(LocalDate heute) {
        var stand = stand(heute);
        return stand.belegt() || stand == Stand.RESERVIERT;
    }

    public boolean wartet(LocalDate heute) {
        return stand(heute) == Stand.WARTELISTE;
    }

    /** The step that put it on the waiting list; it keeps its turn when a reservation runs out. */
    public Optional<Schritt> eingang() {
        return schritte(Stand.WARTELISTE).findFirst();
    }

    /** The step by which somebody decided that it goes before others. */
    public Optional<Schritt> vorrang() {
        return verlauf.stream().filter(Schritt::istVorrang).min(Comparator.comparing(Schritt::nummer));
    }

    /** Whether somebody has said why she takes part although the admission rule keeps her out. */
    public boolean trotzRegel() {
        return verlauf.stream()
                .flatMap(schritt -> Stream.ofNullable(schritt.begruendung()))
                .anyMatch(warum -> warum.grund() == Abweichungsgrund.TROTZ_ZULASSUNGSREGEL);
    }

    /** Whether somebody was ever assigned by it; before that its Träger has nothing to know of her. */
    public boolean warZugewiesen() {
        return schritte(Stand.ZUGEWIESEN).findAny().isPresent();
    }

    /** The first day there. */
    public Optional<LocalDate> antritt() {
        return schritte(Stand.ANGETRETEN).map(Schritt::tag).findFirst();
    }

    /** The last day there. */
    public Optional<LocalDate> letzterTag() {
        return Stream.concat(schritte(Stand.BEENDET), schritte(Stand.ABGEBROCHEN)).map(Schritt::tag).findFirst();
    }

    private Stream<Schritt> schritte(Stand stand) {
        return verlauf.stream().filter(schritt -> schritt.stand() == stand);
    }

    public Teilnahme mit(Schritt schritt) {
        return new Teilnahme(id, fall, zweck, teilzeit, dringlichkeit,
                Stream.concat(verlauf.stream(), Stream.of(schritt)).toList(), traegerakte);
    }

    public Teilnahme mit(Dringlichkeit andere) {
        return new Teilnahme(id, fall, zweck, teilzeit, andere, verlauf, traegerakte);
    }

    public Teilnahme mit(Traegerakte neue) {
        return new Teilnahme(id, fall, zweck, teilzeit, dringlichkeit, verlauf, neue);
    }
}
