package de.passgenau.catalogue.durchgang.vergabe;

import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-06: nobody keeps a place reserved again and again while others wait for it. */
final class VerlaengertNurOhneWartende implements Regel<Reservieren, Lage> {

    @Override
    public Stream<Verstoss> verstoesse(Reservieren tat, Lage lage) {
        int wartend = lage.durchgang().belegung(lage.heute()).wartend();
        return Verstoss.of("bis", Verstossart.UNGUELTIG, "m-06.reservierung-andere-warten", wartend)
                .wenn(verlaengert(tat, lage) && wartend > 0);
    }

    /** Who gives a place back earlier takes it from nobody. */
    private static boolean verlaengert(Reservieren tat, Lage lage) {
        return lage.teilnahme(tat.teilnahme())
                .filter(eine -> eine.stand(lage.heute()) == Stand.RESERVIERT)
                .map(eine -> eine.verlauf().getLast().bis())
                .filter(bisher -> tat.bis().isAfter(bisher))
                .isPresent();
    }
}
