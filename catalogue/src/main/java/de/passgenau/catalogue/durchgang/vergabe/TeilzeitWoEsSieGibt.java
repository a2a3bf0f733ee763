package de.passgenau.catalogue.durchgang.vergabe;

import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-05: part time is for Durchgänge that have such places. */
final class TeilzeitWoEsSieGibt implements Regel<Vorschlagen, Lage> {

    @Override
    public Stream<Verstoss> verstoesse(Vorschlagen tat, Lage lage) {
        return Verstoss.of("teilzeit", Verstossart.UNGUELTIG, "m-05.keine-teilzeit")
                .wenn(tat.teilzeit() && lage.durchgang().rahmen().plaetze().teilzeit() == 0);
    }
}
