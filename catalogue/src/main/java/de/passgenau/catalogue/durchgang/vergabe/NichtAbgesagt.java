package de.passgenau.catalogue.durchgang.vergabe;

import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.durchgang.Tat;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-05: nobody comes into a Durchgang that was called off. */
final class NichtAbgesagt implements Regel<Tat, Lage> {

    @Override
    public Stream<Verstoss> verstoesse(Tat tat, Lage lage) {
        return Verstoss.of("durchgangId", Verstossart.UNGUELTIG, "m-05.abgesagt")
                .wenn(lage.durchgang().absage() != null);
    }
}
