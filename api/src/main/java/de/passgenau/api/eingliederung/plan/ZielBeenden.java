package de.passgenau.api.eingliederung.plan;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.plan.Zielende;
import org.jspecify.annotations.Nullable;

/** A goal is reached or given up (Z-01). */
public record ZielBeenden(EintragId ziel, boolean erreicht, LocalDate tag, @Nullable String grund)
        implements
            Einzeltat {

    private static final List<Regel<ZielBeenden>> REGELN = List.of(new VerfolgtesZiel());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Zielende(kopf, ziel, erreicht, tag, Angaben.gesagt(grund));
    }
}
