package de.passgenau.catalogue.durchgang.verlauf;

import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-06: one comes while the Durchgang runs. */
final class ImDurchgang implements Regel<Tagestat, Lage> {

    @Override
    public Stream<Verstoss> verstoesse(Tagestat tat, Lage lage) {
        var laufzeit = lage.durchgang().rahmen().laufzeit();
        return Verstoss.of("tag", Verstossart.UNGUELTIG, "m-06.ausserhalb", tat.tag(), laufzeit.beginn())
                .wenn(!laufzeit.enthaelt(tat.tag()));
    }
}
