package de.passgenau.api.eingliederung;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;

/**
 * An act that adds one entry, and whose input has been looked at before.
 *
 * @param vorab what is wrong with it
 */
record VorgepruefteEinzeltat(Einzeltat tat, List<Verstoss> vorab) implements Einzeltat {

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Stream.concat(vorab.stream(), tat.verstoesse(lage).stream()).toList();
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return tat.eintrag(kopf, lage);
    }

    @Override
    public boolean brauchtOffenenFall() {
        return tat.brauchtOffenenFall();
    }
}
