package de.passgenau.api.eingliederung;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.eintrag.Eintrag;

/**
 * An act whose input has been looked at before.
 *
 * @param vorab what is wrong with it
 */
record Vorgeprueft(Tat tat, List<Verstoss> vorab) implements Tat {

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Stream.concat(vorab.stream(), tat.verstoesse(lage).stream()).toList();
    }

    @Override
    public List<Eintrag> eintraege(Lage lage) {
        return tat.eintraege(lage);
    }

    @Override
    public boolean brauchtOffenenFall() {
        return tat.brauchtOffenenFall();
    }
}
