package de.passgenau.api.eingliederung.hemmnis;

import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.hemmnis.Priorisierung;
import org.jspecify.annotations.Nullable;

/** A Hemmnis is worked on earlier or later than so far (P-06). */
public record HemmnisPriorisieren(EintragId hemmnis, int prioritaet, @Nullable String grund) implements Einzeltat {

    private static final List<Regel<HemmnisPriorisieren>> REGELN = List.of(new BegruendeterVorrang(),
            (tat, lage, pruefung) -> Prioritaet.pruefe(tat.prioritaet(), pruefung));

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Priorisierung(kopf, hemmnis, prioritaet, Angaben.gesagt(grund));
    }
}
