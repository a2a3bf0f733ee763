package de.passgenau.catalogue.durchgang;

import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-06: a Teilnahme comes to a state only from those that lead there. */
public record Uebergang(Stand nach) implements Regel<Tat, Lage> {

    @Override
    public Stream<Verstoss> verstoesse(Tat tat, Lage lage) {
        return lage.teilnahme(tat.teilnahme())
                .map(eine -> von(eine, lage))
                .orElseGet(() -> Stream
                        .of(Verstoss.of("teilnahmeId", Verstossart.NICHT_GEFUNDEN, "m-06.teilnahme")));
    }

    private Stream<Verstoss> von(Teilnahme eine, Lage lage) {
        var jetzt = eine.stand(lage.heute());
        return Verstoss.of("teilnahmeId", Verstossart.UNGUELTIG, "m-06.uebergang", jetzt, nach)
                .wenn(!jetzt.kannWerden(nach));
    }
}
