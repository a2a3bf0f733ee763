package de.passgenau.catalogue.durchgang.verlauf;

import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-06: what has not happened yet is not recorded. */
final class NichtKuenftig implements Regel<Tagestat, Lage> {

    @Override
    public Stream<Verstoss> verstoesse(Tagestat tat, Lage lage) {
        return Verstoss.of("tag", Verstossart.UNGUELTIG, "m-06.kuenftig", tat.tag())
                .wenn(tat.tag().isAfter(lage.heute()));
    }
}
