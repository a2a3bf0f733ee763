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
import de.passgenau.api.fall.plan.Strategieende;
import org.jspecify.annotations.Nullable;

/** A strategy has come to its end (I-01). */
public record StrategieBeenden(
        EintragId strategie,
        boolean zielErreicht,
        LocalDate tag,
        @Nullable String ergebnis) implements Einzeltat {

    private static final List<Regel<StrategieBeenden>> REGELN = List.of(new LaufendeStrategie());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Strategieende(kopf, strategie, zielErreicht, tag, Angaben.gesagt(ergebnis));
    }
}
