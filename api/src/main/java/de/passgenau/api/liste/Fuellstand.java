package de.passgenau.api.liste;

import de.passgenau.matching.pflege.Fortschritt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes into the log how far a long filling of a list has come, at every tenth of it. */
final class Fuellstand implements Fortschritt {

    private static final Logger LOG = LoggerFactory.getLogger(Fuellstand.class);
    private static final int LANG = 5_000;
    private static final int ZEHNTEL = 10;

    private final String liste;
    private long gemeldet;

    Fuellstand(String liste) {
        this.liste = liste;
    }

    @Override
    public void melde(long erledigt, long gesamt) {
        if (gesamt >= LANG && erledigt * ZEHNTEL / gesamt > gemeldet) {
            gemeldet = erledigt * ZEHNTEL / gesamt;
            LOG.info("Liste {}: {} von {} Einträgen", liste, erledigt, gesamt);
        }
    }
}
