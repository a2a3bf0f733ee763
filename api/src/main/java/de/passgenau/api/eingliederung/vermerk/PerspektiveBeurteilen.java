package de.passgenau.api.eingliederung.vermerk;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.vermerk.Perspektive;
import org.jspecify.annotations.Nullable;

/** A Vermittlungskunde has a prospect of work and stays one (U-04). */
public record PerspektiveBeurteilen(LocalDate tag, @Nullable String grund) implements Einzeltat {

    private static final List<Regel<PerspektiveBeurteilen>> REGELN = List.of(new NurVermittlungskunden());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Perspektive(kopf, tag, Angaben.gesagt(grund));
    }
}
