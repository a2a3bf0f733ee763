package de.passgenau.api.vermittlung.bewerber;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.vermittlung.vorgeschichte.Vorgeschichte;
import de.passgenau.matching.Sichtfilter;

/** Brings the persons of the engine in line with what Durchgänge say of them. */
public final class Bewerberstand {

    private final Bewerberkartei kartei;
    private final Dokumentliste<Fall> faelle;
    private final Vorgeschichte vorgeschichte;

    Bewerberstand(Bewerberkartei kartei, Dokumentliste<Fall> faelle, Vorgeschichte vorgeschichte) {
        this.kartei = kartei;
        this.faelle = faelle;
        this.vorgeschichte = vorgeschichte;
    }

    /** To be called before each ranking of persons by what they have been to; how many had to be made anew. */
    public int bringeNach() {
        return vorgeschichte.nachzuholen().hole(ids -> kartei.erneuere(faelle.leser().lade(ids, Sichtfilter.alles())));
    }
}
