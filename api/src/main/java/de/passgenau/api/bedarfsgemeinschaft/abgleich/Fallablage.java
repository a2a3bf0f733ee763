package de.passgenau.api.bedarfsgemeinschaft.abgleich;

import java.util.List;
import java.util.Optional;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallspeicher;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Reads cases whoever may know of them, and stores what follows for them from a household. */
@Component
class Fallablage {

    private final Dokumentliste<Fall> liste;
    private final Fallspeicher speicher;

    Fallablage(Dokumentliste<Fall> liste, Fallspeicher speicher) {
        this.liste = liste;
        this.speicher = speicher;
    }

    Optional<Fall> lade(String id) {
        return liste.leser().lade(id, Sichtfilter.alles());
    }

    void speichere(Fall fall, Handlung handlung) {
        liste.gespeichert(List.of(speicher.speichere(fall, handlung)));
    }
}
