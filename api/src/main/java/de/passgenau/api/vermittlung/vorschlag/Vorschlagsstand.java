package de.passgenau.api.vermittlung.vorschlag;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import de.passgenau.api.fristen.regelwerk.Vorschlagsfrist.Phase;

/** how far a Vermittlungsvorschlag has come, and where it may go from there. */
public enum Vorschlagsstand {
    VORGESCHLAGEN,
    VERSANDT,
    BEWORBEN,
    VORSTELLUNG,
    EINGESTELLT,
    ABGELEHNT_ARBEITGEBER,
    ABGELEHNT_BEWERBER,
    ZURUECKGEZOGEN;

    /** The whole table; what is not in it is refused. */
    public Set<Vorschlagsstand> folgende() {
        return switch (this) {
            case VORGESCHLAGEN -> EnumSet.of(VERSANDT, ABGELEHNT_BEWERBER, ZURUECKGEZOGEN);
            case VERSANDT -> EnumSet.of(BEWORBEN, VORSTELLUNG, EINGESTELLT, ABGELEHNT_ARBEITGEBER,
                    ABGELEHNT_BEWERBER, ZURUECKGEZOGEN);
            case BEWORBEN -> EnumSet.of(VORSTELLUNG, EINGESTELLT, ABGELEHNT_ARBEITGEBER, ABGELEHNT_BEWERBER,
                    ZURUECKGEZOGEN);
            case VORSTELLUNG -> EnumSet.of(EINGESTELLT, ABGELEHNT_ARBEITGEBER, ABGELEHNT_BEWERBER, ZURUECKGEZOGEN);
            case EINGESTELLT, ABGELEHNT_ARBEITGEBER, ABGELEHNT_BEWERBER, ZURUECKGEZOGEN ->
                EnumSet.noneOf(Vorschlagsstand.class);
        };
    }

    public boolean istEnde() {
        return folgende().isEmpty();
    }

    /** As rule sets know it; none when nobody has to do anything any more. */
    Optional<Phase> phase() {
        return istEnde() ? Optional.empty() : Optional.of(Phase.valueOf(name()));
    }
}
