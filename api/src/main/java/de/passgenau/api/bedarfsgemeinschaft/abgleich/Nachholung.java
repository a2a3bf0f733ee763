package de.passgenau.api.bedarfsgemeinschaft.abgleich;

import de.passgenau.api.protokoll.Handlung;

/** Something that is finished at the next start, and from time to time, where a call or a process has broken off. */
@FunctionalInterface
public interface Nachholung {

    /** How often something was finished. */
    int hole(Handlung handlung);
}
