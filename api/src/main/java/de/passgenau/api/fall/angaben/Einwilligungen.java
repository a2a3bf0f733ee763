package de.passgenau.api.fall.angaben;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person has agreed to, at most once for each purpose at a time.
 *
 * @param gueltig what holds now
 * @param frueher what was revoked or replaced by a newer text, oldest first
 */
public record Einwilligungen(List<Einwilligung> gueltig, List<Einwilligung> frueher) {

    public Einwilligungen {
        gueltig = List.copyOf(gueltig);
        frueher = List.copyOf(frueher);
        if (gueltig.stream().map(Einwilligung::zweck).distinct().count() < gueltig.size()
                || gueltig.stream().anyMatch(einer -> einer.widerrufenAm() != null)) {
            throw new IllegalArgumentException("Not all of these can hold at once: " + gueltig);
        }
    }

    public static Einwilligungen keine() {
        return new Einwilligungen(List.of(), List.of());
    }

    public Optional<Einwilligung> zu(Einwilligungszweck zweck) {
        return gueltig.stream().filter(einer -> einer.zweck() == zweck).findFirst();
    }

    public boolean erlauben(Einwilligungszweck zweck) {
        return zu(zweck).isPresent();
    }

    /** A new one takes the place of an older one for the same purpose. */
    public Einwilligungen erteilt(Einwilligung neu) {
        var ohne = beendet(neu.zweck(), neu.tag());
        return new Einwilligungen(Stream.concat(ohne.gueltig.stream(), Stream.of(neu)).toList(), ohne.frueher);
    }

    /** Nothing changes where none was given. */
    public Einwilligungen beendet(Einwilligungszweck zweck, LocalDate am) {
        return new Einwilligungen(gueltig.stream().filter(einer -> einer.zweck() != zweck).toList(),
                Stream.concat(frueher.stream(), zu(zweck).stream().map(alt -> alt.widerrufen(am))).toList());
    }

    /** With all that the same person has agreed to elsewhere; what holds here already is not replaced. */
    public Einwilligungen vereint(Einwilligungen andere) {
        var neue = andere.gueltig.stream().filter(eine -> !erlauben(eine.zweck())).toList();
        var alte = andere.frueher.stream().filter(eine -> !frueher.contains(eine)).toList();
        return new Einwilligungen(Stream.concat(gueltig.stream(), neue.stream()).toList(),
                Stream.concat(frueher.stream(), alte.stream()).toList());
    }
}
