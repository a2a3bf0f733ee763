package de.passgenau.api.eingliederung.abschluss;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Phasenwechsel;
import org.jspecify.annotations.Nullable;

/** The work on a closed case begins again; whether it is a Neufall, E-01 says. */
public record FallWiederaufnehmen(LocalDate tag, @Nullable String grund) implements Einzeltat {

    private static final List<Regel<FallWiederaufnehmen>> REGELN = List.of(new NachDemAbschluss());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Phasenwechsel(kopf, tag, null, Angaben.gesagt(grund));
    }

    @Override
    public boolean brauchtOffenenFall() {
        return false;
    }
}
