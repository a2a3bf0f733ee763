package de.passgenau.api.eingliederung.abschluss;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.angaben.Abschlussgrund;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Phasenwechsel;
import org.jspecify.annotations.Nullable;

/** The work on a case ends. */
public record FallAbschliessen(LocalDate tag, Abschlussgrund abschluss, @Nullable String grund)
        implements
            Einzeltat {

    private static final List<Regel<FallAbschliessen>> REGELN = List.of(new BelegterAbschluss(),
            new NichtsMehrOffen());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Phasenwechsel(kopf, tag, abschluss, Angaben.vielleicht(grund));
    }
}
