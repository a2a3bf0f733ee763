package de.passgenau.api.fall.hemmnis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Erfasst;
import de.passgenau.api.fall.eintrag.Kopf;
import org.jspecify.annotations.Nullable;

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
        List<Standwechsel> verlauf) implements Erfasst {

    /** The set priority first; of equal ones the area decides (P-06), then the code. */
    public static final Comparator<Hemmnislage> REIHENFOLGE = Comparator.comparingInt(Hemmnislage::prioritaet)
            .thenComparing(lage -> lage.hemmnis().art());

    public EintragId id() {
        return hemmnis.id();
    }

    @Override
    public Kopf kopf() {
        return hemmnis.kopf();
    }

    public Hemmnisart art() {
        return hemmnis.art();
    }

    public Bereich bereich() {
        return hemmnis.art().bereich();
    }

    public Ursachenort ort() {
        return hemmnis.ort();
    }

    public String bedeutung() {
        return hemmnis.bedeutung();
    }

    public @Nullable String hinweis() {
        return hemmnis.hinweis();
    }

    public boolean istOffen() {
        return stand.istOffen();
    }
}
