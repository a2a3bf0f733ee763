package de.passgenau.catalogue.durchgang.vergabe;

import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-06: only who waits can pass others who wait. */
final class NurVonDerWarteliste implements Regel<Vorziehen, Lage> {

    @Override
    public Stream<Verstoss> verstoesse(Vorziehen tat, Lage lage) {
        return lage.stand(tat.teilnahme())
                .filter(stand -> stand != Stand.WARTELISTE)
                .map(stand -> Verstoss.of("teilnahmeId", Verstossart.UNGUELTIG, "m-06.wartet-nicht", stand))
                .stream();
    }
}
