package de.passgenau.api.fall.eintrag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All corrections of a case, oldest first. */
public record Berichtigungen(List<Berichtigung> alle) {

    public Berichtigungen {
        alle = List.copyOf(alle);
    }

    public static Berichtigungen keine() {
        return new Berichtigungen(List.of());
    }

    public Berichtigungen mit(Berichtigung neue) {
        return new Berichtigungen(Stream.concat(alle.stream(), Stream.of(neue)).toList());
    }

    public Optional<Berichtigung> zu(Kopf kopf) {
        return alle.stream().filter(eine -> eine.trifft(kopf)).findFirst();
    }

    /** What was on record at the end of this day, without what has turned out to be wrong from the beginning. */
    public Sicht am(LocalDate tag) {
        var wirksam = alle.stream().filter(eine -> eine.wirkt(tag)).toList();
        return kopf -> !kopf.seit().isAfter(tag) && wirksam.stream().noneMatch(eine -> eine.trifft(kopf));
    }

    public Berichtigungen bis(LocalDate tag) {
        return new Berichtigungen(alle.stream().filter(eine -> eine.wirkt(tag)).toList());
    }
}
