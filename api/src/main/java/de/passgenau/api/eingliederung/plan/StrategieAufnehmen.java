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
import de.passgenau.api.fall.plan.Handlungsstrategie;
import de.passgenau.api.fall.plan.Pflicht;
import org.jspecify.annotations.Nullable;

/** A way to solve Hemmnisse goes into the Integrationsfahrplan (I-01). */
public record StrategieAufnehmen(
        List<EintragId> hemmnisse,
        @Nullable String zwischenziel,
        List<Pflicht> schritte,
        @Nullable Long kostenCent) implements Einzeltat {

    private static final List<Regel<StrategieAufnehmen>> REGELN = List.of(new VollstaendigeStrategie(),
            new FuerOffeneHemmnisse());

    public StrategieAufnehmen {
        hemmnisse = hemmnisse.stream().distinct().toList();
        schritte = List.copyOf(schritte);
    }

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Handlungsstrategie(kopf, hemmnisse, Angaben.gesagt(zwischenziel), schritte, kostenCent);
    }
}
