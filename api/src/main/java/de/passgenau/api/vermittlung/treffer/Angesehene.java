package de.passgenau.api.vermittlung.treffer;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import de.passgenau.api.fall.Fall;
import de.passgenau.catalogue.steckbrief.Hemmnisart;
import de.passgenau.matching.profil.Profil;
import org.springframework.util.function.SingletonSupplier;

/**
 * The person whom Maßnahmen are shown for, looked at once for a whole page.
 *
 * @param offene  what there is to be worked on
 * @param gefragt whether anybody has talked about Hemmnisse yet
 * @param profil asked for only where there is a choice of places
 */
record Angesehene(Fall fall, Set<Hemmnisart> offene, boolean gefragt, Supplier<Profil> profil) {

    static Angesehene von(Fall fall, Supplier<Profil> profil) {
        var stand = fall.verlauf().geltend();
        boolean gefragt = !stand.hemmnisse().lagen().isEmpty()
                || stand.betreuung().gespraeche().letzteEinstiegsberatung().isPresent();
        return new Angesehene(fall, stand.hemmnisse()
                .offene()
                .stream()
                .flatMap(lage -> Hemmnisart.vonCode(lage.art().name()).stream())
                .collect(Collectors.toUnmodifiableSet()), gefragt, SingletonSupplier.of(profil));
    }
}
