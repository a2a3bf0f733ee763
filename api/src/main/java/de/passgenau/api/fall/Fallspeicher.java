package de.passgenau.api.fall;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.protokoll.Protokoll;
import de.passgenau.api.protokoll.Vorgang.Geaendert;
import org.springframework.stereotype.Component;

/** Stores a changed case after the protocol knows who changes it, and what for. */
@Component
public class Fallspeicher {

    private final Faelle alle;
    private final Protokoll protokoll;

    Fallspeicher(Faelle alle, Protokoll protokoll) {
        this.alle = alle;
        this.protokoll = protokoll;
    }

    public Fall speichere(Fall fall, Aufruf aufruf) {
        return speichere(fall, Handlung.von(aufruf.einsicht()));
    }

    public Fall speichere(Fall fall, Handlung handlung) {
        return protokoll.aendere(handlung, new Geaendert(fall.bezug(), fall.version(), fall.version() + 1),
                () -> alle.save(fall));
    }
}
