package de.passgenau.api.eingliederung.lage;

import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.lage.Lebenslage;

/** Somebody has said how she lives and works; it takes the place of what was said before. */
public record LebenslageErfassen(Lebenslage.Angaben angaben) implements Einzeltat {

    private static final List<Regel<LebenslageErfassen>> REGELN = List.of(new MoeglicheAngaben());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Lebenslage(kopf, angaben);
    }
}
