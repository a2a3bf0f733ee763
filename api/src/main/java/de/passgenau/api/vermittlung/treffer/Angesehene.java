package de.passgenau.api.vermittlung.treffer;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import de.passgenau.api.fall.Fall;
import de.passgenau.catalogue.steckbrief.Hemmnisart;
import de.passgenau.matching.profil.Profil;

/**
 * The person whom Maßnahmen are shown for, looked at once for a whole page.
 *
 * @param offene  what there is to be worked on
 * @param profil asked for only where there is a choice of places
 */
record Angesehene(Fall fall, Set<Hemmnisart> offene, Supplier<Profil> profil) {

    static Angesehene von(Fall fall, Supplier<Profil> profil) {
        return new Angesehene(fall, fall.verlauf()
                .geltend()
                .hemmnisse()
                .offene()
                .stream()
                .flatMap(lage -> Hemmnisart.vonCode(lage.art().name()).stream())
                .collect(Collectors.toUnmodifiableSet()), profil);
    }
}
