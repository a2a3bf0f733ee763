package de.passgenau.catalogue.durchgang.verlauf;

import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.durchgang.Tat;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-06: days, reports and goals are of those who have begun. */
final class WarDa implements Regel<Tat, Lage> {

    @Override
    public Stream<Verstoss> verstoesse(Tat tat, Lage lage) {
        return lage.teilnahme(tat.teilnahme())
                .map(eine -> ohneAntritt(eine, lage))
                .orElseGet(
                        () -> Stream.of(Verstoss.of("teilnahmeId", Verstossart.NICHT_GEFUNDEN, "m-06.teilnahme")));
    }

    private static Stream<Verstoss> ohneAntritt(Teilnahme eine, Lage lage) {
        return Verstoss.of("teilnahmeId", Verstossart.UNGUELTIG, "m-06.nicht-angetreten", eine.stand(lage.heute()))
                .wenn(eine.antritt().isEmpty());
    }
}
