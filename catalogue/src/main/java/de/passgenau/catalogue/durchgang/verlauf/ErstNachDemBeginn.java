package de.passgenau.catalogue.durchgang.verlauf;

import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.durchgang.Tat;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-06: nobody has stayed away before it began. */
final class ErstNachDemBeginn implements Regel<Tat, Lage> {

    @Override
    public Stream<Verstoss> verstoesse(Tat tat, Lage lage) {
        var laufzeit = lage.durchgang().rahmen().laufzeit();
        return Verstoss.of("teilnahmeId", Verstossart.UNGUELTIG, "m-06.noch-nicht-begonnen", laufzeit.beginn())
                .wenn(!laufzeit.begonnen(lage.heute()));
    }
}
