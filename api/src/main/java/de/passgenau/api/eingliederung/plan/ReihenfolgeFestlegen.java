package de.passgenau.api.eingliederung.plan;

import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.plan.Reihenfolge;
import org.jspecify.annotations.Nullable;

/** The Fallmanager orders the strategies (P-06). */
public record ReihenfolgeFestlegen(List<EintragId> strategien, @Nullable String grund) implements Einzeltat {

    private static final List<Regel<ReihenfolgeFestlegen>> REGELN = List.of(new JedeStrategieEinmal(),
            new AbweichungMitGrund());

    public ReihenfolgeFestlegen {
        strategien = List.copyOf(strategien);
    }

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Reihenfolge(kopf, strategien, Angaben.vielleicht(grund));
    }
}
