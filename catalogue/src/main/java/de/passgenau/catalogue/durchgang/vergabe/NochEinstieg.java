package de.passgenau.catalogue.durchgang.vergabe;

import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.durchgang.Tat;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-05: one joins at the beginning, or a little later where somebody may move up, or on any day if entry is flexible. */
final class NochEinstieg implements Regel<Tat, Lage> {

    @Override
    public Stream<Verstoss> verstoesse(Tat tat, Lage lage) {
        var rahmen = lage.durchgang().rahmen();
        return rahmen.einstieg()
                .letzterTag(rahmen.laufzeit())
                .stream()
                .filter(letzter -> letzter.isBefore(lage.heute()))
                .map(letzter -> Verstoss.of("durchgangId", Verstossart.UNGUELTIG, "m-05.einstieg", letzter));
    }
}
