package de.passgenau.catalogue.durchgang.vergabe;

import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-06: a place is held for no longer than the published order allows, and never into the past. */
final class InDerFrist implements Regel<Reservieren, Lage> {

    @Override
    public Stream<Verstoss> verstoesse(Reservieren tat, Lage lage) {
        var bis = tat.bis();
        var spaetestens = lage.heute().plusDays(lage.durchgang().rahmen().vergabe().reservierungstage());
        return Stream.concat(
                Verstoss.of("bis", Verstossart.UNGUELTIG, "m-06.reservierung-vorbei", bis)
                        .wenn(bis.isBefore(lage.heute())),
                Verstoss.of("bis", Verstossart.UNGUELTIG, "m-06.reservierung-zu-lang", spaetestens)
                        .wenn(bis.isAfter(spaetestens)));
    }
}
