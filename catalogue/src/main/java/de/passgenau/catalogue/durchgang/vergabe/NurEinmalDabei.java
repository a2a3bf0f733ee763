package de.passgenau.catalogue.durchgang.vergabe;

import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-06: nobody is twice in one Durchgang; whoever was not there, or not until its end, can be proposed again. */
final class NurEinmalDabei implements Regel<Vorschlagen, Lage> {

    private static final Set<Stand> WIEDER = Set.of(Stand.ABGEBROCHEN, Stand.NICHT_ANGETRETEN, Stand.ZURUECKGEZOGEN);

    @Override
    public Stream<Verstoss> verstoesse(Vorschlagen tat, Lage lage) {
        return lage.durchgang()
                .teilnahmen(tat.fall())
                .map(Teilnahme::letzterStand)
                .filter(stand -> !WIEDER.contains(stand))
                .map(stand -> Verstoss.of("fallId", Verstossart.SCHON_VORHANDEN, "m-06.schon-dabei", stand));
    }
}
