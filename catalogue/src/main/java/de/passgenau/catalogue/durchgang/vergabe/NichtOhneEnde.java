package de.passgenau.catalogue.durchgang.vergabe;

import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.durchgang.Tat;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-06: nobody is put back and forth before the assignment without end; assigned or withdrawn she always can be. */
final class NichtOhneEnde implements Regel<Tat, Lage> {

    private static final int SCHRITTE = 100;

    @Override
    public Stream<Verstoss> verstoesse(Tat tat, Lage lage) {
        return lage.teilnahme(tat.teilnahme())
                .filter(eine -> eine.verlauf().size() >= SCHRITTE)
                .map(eine -> Verstoss.of("teilnahmeId", Verstossart.UNGUELTIG, "m-06.zu-viele-schritte", SCHRITTE))
                .stream();
    }
}
