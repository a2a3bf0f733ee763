package de.passgenau.catalogue.durchgang.verlauf;

import java.time.LocalDate;
import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-06: what is recorded of somebody's days lies between her first and her last one. */
final class WaehrendDerTeilnahme implements Regel<Tagestat, Lage> {

    @Override
    public Stream<Verstoss> verstoesse(Tagestat tat, Lage lage) {
        return lage.teilnahme(tat.teilnahme())
                .filter(eine -> ausserhalb(eine, tat.tag()))
                .map(eine -> Verstoss.of("tag", Verstossart.UNGUELTIG, "m-06.nicht-da", tat.tag()))
                .stream();
    }

    private static boolean ausserhalb(Teilnahme eine, LocalDate tag) {
        return eine.antritt().filter(tag::isBefore).isPresent() || eine.letzterTag().filter(tag::isAfter).isPresent();
    }
}
