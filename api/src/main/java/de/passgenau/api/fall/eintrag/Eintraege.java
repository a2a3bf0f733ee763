package de.passgenau.api.fall.eintrag;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists of entries, which only ever grow. */
public final class Eintraege {

    private Eintraege() {}

    public static <E extends Eintrag> List<E> mit(List<E> bisher, E neuer) {
        return Stream.concat(bisher.stream(), Stream.of(neuer)).toList();
    }

    public static <E extends Eintrag> Optional<E> finde(List<E> eintraege, EintragId id) {
        return eintraege.stream().filter(eintrag -> eintrag.id().equals(id)).findFirst();
    }
}
