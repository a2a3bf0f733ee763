package de.passgenau.catalogue.durchgang.vergabe;

import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-06: one id is one Teilnahme. */
final class NeueKennung implements Regel<Vorschlagen, Lage> {

    @Override
    public Stream<Verstoss> verstoesse(Vorschlagen tat, Lage lage) {
        return Verstoss.of("teilnahmeId", Verstossart.SCHON_VORHANDEN, "m-06.vergeben")
                .wenn(lage.teilnahme(tat.teilnahme()).isPresent());
    }
}
