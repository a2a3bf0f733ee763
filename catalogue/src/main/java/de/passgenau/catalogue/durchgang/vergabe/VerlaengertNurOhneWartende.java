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
        var reserviert = lage.stand(tat.teilnahme()).filter(stand -> stand == Stand.RESERVIERT).isPresent();
        int wartend = lage.durchgang().belegung(lage.heute()).wartend();
        return Verstoss.of("bis", Verstossart.UNGUELTIG, "m-06.reservierung-andere-warten", wartend)
                .wenn(reserviert && wartend > 0);
    }
}
