package de.passgenau.api.fristen.regelwerk;

import java.time.LocalDate;

import de.passgenau.api.fristen.kalender.Dauer;

/**
 * how long a Vermittlungsvorschlag may stay as it is before somebody has to do something.
 *
 * @param geltung when it holds for proposals that come into this phase
 */
public record Vorschlagsfrist(Phase phase, Dauer dauer, Geltung geltung) {

    /** As far as a proposal has come that has not ended. */
    public enum Phase {
        VORGESCHLAGEN, VERSANDT, BEWORBEN, VORSTELLUNG
    }

    boolean gilt(Phase andere, LocalDate seit) {
        return phase == andere && geltung.umfasst(seit);
    }
}
