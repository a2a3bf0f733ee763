package de.passgenau.api.fall.hemmnis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import de.passgenau.api.fall.eintrag.EintragId;

/**
 * A Hemmnis as it stands.
 *
 * @param seit the day of the last change of state
 * @param verlauf all changes of state, oldest first
 */
public record Hemmnislage(
        Hemmnis hemmnis,
        Bearbeitungsstand stand,
        LocalDate seit,
        int prioritaet,
        List<Standwechsel> verlauf) {

    /** The set priority first; of equal ones the area decides (P-06), then the code. */
    public static final Comparator<Hemmnislage> REIHENFOLGE = Comparator.comparingInt(Hemmnislage::prioritaet)
            .thenComparing(lage -> lage.hemmnis().art());

    public EintragId id() {
        return hemmnis.id();
    }

    public boolean istOffen() {
        return stand.istOffen();
    }
}
