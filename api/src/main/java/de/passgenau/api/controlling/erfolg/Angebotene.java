package de.passgenau.api.controlling.erfolg;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import de.passgenau.api.liste.Gedaechtnis;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import de.passgenau.catalogue.massnahme.Stand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which Maßnahmen are really on offer: published, and not called off; kept in memory and true to the documents. */
@Component
class Angebotene extends Gedaechtnis<Massnahme, Angebotene.Merkmal> {

    private final Set<MassnahmeId> veroeffentlichte = ConcurrentHashMap.newKeySet();

    @Override
    public String name() {
        return "angebotene";
    }

    @Override
    protected Merkmal merke(Massnahme massnahme) {
        return new Merkmal(massnahme.id(), massnahme.stand() == Stand.VEROEFFENTLICHT);
    }

    @Override
    protected void geaendert(@Nullable Merkmal alt, @Nullable Merkmal neu) {
        if (neu != null && neu.veroeffentlicht) {
            veroeffentlichte.add(neu.massnahme);
        } else if (neu != null) {
            veroeffentlichte.remove(neu.massnahme);
        } else if (alt != null) {
            veroeffentlichte.remove(alt.massnahme);
        }
    }

    boolean umfassen(MassnahmeId massnahme) {
        return veroeffentlichte.contains(massnahme);
    }

    /** As much of one as it takes to know. */
    protected record Merkmal(MassnahmeId massnahme, boolean veroeffentlicht) {}
}
