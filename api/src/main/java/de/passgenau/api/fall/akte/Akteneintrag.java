package de.passgenau.api.fall.akte;

import java.time.Instant;
import java.util.List;

import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Erfasst;
import de.passgenau.api.fall.eintrag.Kopf;

/**
 * An entry of whatever kind, and the change that has brought it.
 *
 * @param version that the case has since
 */
record Akteneintrag(Eintrag eintrag, long version, Instant am) implements Erfasst {

    @Override
    public Kopf kopf() {
        return eintrag.kopf();
    }

    public String art() {
        return eintrag.getClass().getSimpleName();
    }

    public int fassung() {
        return eintrag.kopf().fassung();
    }

    public List<Eintragsangabe> angaben() {
        return Eintragsangabe.alle(eintrag);
    }
}
