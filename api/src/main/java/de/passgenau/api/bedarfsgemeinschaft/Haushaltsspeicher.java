package de.passgenau.api.bedarfsgemeinschaft;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.protokoll.Protokoll;
import de.passgenau.api.protokoll.Vorgang.Geaendert;
import org.springframework.stereotype.Component;

/** Stores a changed household after the protocol knows who changes it, and what for. */
@Component
public class Haushaltsspeicher {

    private final AlleBedarfsgemeinschaften alle;
    private final Protokoll protokoll;

    Haushaltsspeicher(AlleBedarfsgemeinschaften alle, Protokoll protokoll) {
        this.alle = alle;
        this.protokoll = protokoll;
    }

    public Bedarfsgemeinschaft speichere(Bedarfsgemeinschaft bg, Aufruf aufruf) {
        return speichere(bg, Handlung.von(aufruf.einsicht()));
    }

    public Bedarfsgemeinschaft speichere(Bedarfsgemeinschaft bg, Handlung handlung) {
        return protokoll.aendere(handlung, new Geaendert(bg.bezug(), bg.version(), bg.version() + 1),
                () -> alle.save(bg));
    }
}
