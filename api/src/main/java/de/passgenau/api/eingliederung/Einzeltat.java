package de.passgenau.api.eingliederung;

import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;

/** An act that adds one entry; so it can also put a wrong entry right. */
public interface Einzeltat extends Tat {

    Eintrag eintrag(Kopf kopf, Lage lage);

    @Override
    default List<Eintrag> eintraege(Lage lage) {
        return List.of(eintrag(lage.kopf(), lage));
    }

    @Override
    default Einzeltat nach(List<Verstoss> vorab) {
        return new VorgepruefteEinzeltat(this, List.copyOf(vorab));
    }
}
