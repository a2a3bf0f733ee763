package de.passgenau.api.vermittlung.bewerber;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.vermittlung.vorgeschichte.Vorgeschichte;
import de.passgenau.matching.Sichtfilter;

/** Brings the persons of the engine in line with what Durchgänge and offers say of them. */
public final class Bewerberstand {

    private final Bewerberkartei kartei;
    private final Dokumentliste<Fall> faelle;
    private final Vorgeschichte vorgeschichte;
    private final Stellenaussicht aussicht;

    Bewerberstand(Bewerberkartei kartei, Dokumentliste<Fall> faelle, Vorgeschichte vorgeschichte,
            Stellenaussicht aussicht) {
        this.kartei = kartei;
        this.faelle = faelle;
        this.vorgeschichte = vorgeschichte;
        this.aussicht = aussicht;
    }

    /** To be called before each ranking of persons for a Maßnahme; how many had to be made anew. */
    public int bringeNach() {
        vorgeschichte.nachzuholen().merke(aussicht.betroffene());
        return vorgeschichte.nachzuholen().hole(ids -> kartei.erneuere(faelle.leser().lade(ids, Sichtfilter.alles())));
    }
}
