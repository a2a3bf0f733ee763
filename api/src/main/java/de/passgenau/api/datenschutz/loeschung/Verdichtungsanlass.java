package de.passgenau.api.datenschutz.loeschung;

import java.util.Set;

import de.passgenau.api.store.verdichtung.Verdichtung;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.mapping.event.BeforeDeleteEvent;
import org.springframework.stereotype.Component;

/** A case or household that is deleted, by whichever way, is to leave the data file as well; what can't be noted isn't deleted. */
@Component
class Verdichtungsanlass {

    private static final Set<String> PERSONEN = Set.of("faelle", "bedarfsgemeinschaften");

    private final Verdichtung verdichtung;

    Verdichtungsanlass(Verdichtung verdichtung) {
        this.verdichtung = verdichtung;
    }

    @EventListener
    void vorLoeschung(BeforeDeleteEvent<?> ereignis) {
        if (PERSONEN.contains(String.valueOf(ereignis.getCollectionName()))) {
            verdichtung.merkeVor();
        }
    }
}
