package de.passgenau.catalogue.durchgang.vergabe;

import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-06: whoever takes an assignment back says why; a mere proposal is taken back without. */
final class ZugewieseneMitGrund implements Regel<Zurueckziehen, Lage> {

    @Override
    public Stream<Verstoss> verstoesse(Zurueckziehen tat, Lage lage) {
        var zugewiesen = lage.stand(tat.teilnahme()).filter(stand -> stand == Stand.ZUGEWIESEN).isPresent();
        return Verstoss.of("grund", Verstossart.FEHLT, "m-06.grund", Stand.ZURUECKGEZOGEN)
                .wenn(zugewiesen && tat.grund() == null);
    }
}
