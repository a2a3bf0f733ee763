package de.passgenau.catalogue.durchgang.verlauf;

import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-06: a report says something. */
final class MitText implements Regel<BerichtErfassen, Lage> {

    @Override
    public Stream<Verstoss> verstoesse(BerichtErfassen tat, Lage lage) {
        return Verstoss.of("text", Verstossart.FEHLT, "m-06.bericht").wenn(tat.ohneText());
    }
}
