package de.passgenau.api.fall.hemmnis;

import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;

/** The Fallmanager has given a Hemmnis another place in the order of work. */
public record Priorisierung(Kopf kopf, EintragId hemmnis, int prioritaet, String grund) implements Hemmniseintrag {

    public Priorisierung {
        if (prioritaet < 1 || prioritaet > Hemmnis.LETZTE_PRIORITAET) {
            throw new IllegalArgumentException("A priority lies between 1 and 99: " + prioritaet);
        }
        if (grund.isBlank()) {
            throw new IllegalArgumentException("A change of priority has a reason");
        }
    }
}
