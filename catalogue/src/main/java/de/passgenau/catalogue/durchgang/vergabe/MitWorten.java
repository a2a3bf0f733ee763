package de.passgenau.catalogue.durchgang.vergabe;

import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-06: whoever lets somebody pass others on the waiting list says why. */
final class MitWorten implements Regel<Vorziehen, Lage> {

    @Override
    public Stream<Verstoss> verstoesse(Vorziehen tat, Lage lage) {
        var grund = tat.grund();
        return Verstoss.of("grund", Verstossart.FEHLT, "m-06.vorrang").wenn(grund == null || grund.isBlank());
    }
}
