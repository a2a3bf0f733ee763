package de.passgenau.api.eingliederung.integration;

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
import de.passgenau.api.fall.verlauf.Integrationsende;
import org.jspecify.annotations.Nullable;

/** The work or training has ended. */
public record ArbeitBeenden(EintragId integration, LocalDate tag, @Nullable String grund) implements Einzeltat {

    private static final List<Regel<ArbeitBeenden>> REGELN = List.of(new BestehendeArbeit());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Integrationsende(kopf, integration, tag, Angaben.gesagt(grund));
    }
}
