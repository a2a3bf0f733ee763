package de.passgenau.catalogue.massnahme;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.catalogue.Zeitraum;

/** The state of a Maßnahme as people see it. */
public enum Massnahmestatus {
    ENTWURF,
    /** Nothing runs, but something will; also between two Durchgänge, and before the first is planned. */
    GEPLANT,
    LAUFEND,
    BEENDET,
    ABGESAGT;

    /** @param zeitraeume of the Durchgänge that were not called off */
    public static Massnahmestatus am(LocalDate tag, Stand stand, List<Zeitraum> zeitraeume) {
        return switch (stand) {
            case ENTWURF -> ENTWURF;
            case ABGESAGT -> ABGESAGT;
            case VEROEFFENTLICHT -> am(tag, zeitraeume);
        };
    }

    private static Massnahmestatus am(LocalDate tag, List<Zeitraum> zeitraeume) {
        if (zeitraeume.stream().anyMatch(einer -> einer.umfasst(tag))) {
            return LAUFEND;
        }
        return !zeitraeume.isEmpty() && zeitraeume.stream().allMatch(einer -> einer.vorbeiAm(tag))
                ? BEENDET
                : GEPLANT;
    }
}
