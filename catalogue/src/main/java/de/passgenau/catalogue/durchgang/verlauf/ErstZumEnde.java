package de.passgenau.catalogue.durchgang.verlauf;

import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-06, M-07: whoever goes before the end has dropped out, and it is said why; some days do not count. */
final class ErstZumEnde implements Regel<Beenden, Lage> {

    private static final int TAGE = 7;

    @Override
    public Stream<Verstoss> verstoesse(Beenden tat, Lage lage) {
        return lage.teilnahme(tat.teilnahme())
                .filter(eine -> eine.antritt().filter(tat.tag()::isBefore).isEmpty())
                .flatMap(eine -> PersoenlichesEnde.von(eine, lage))
                .filter(ende -> tat.tag().isBefore(ende.minusDays(TAGE)))
                .map(ende -> Verstoss.of("tag", Verstossart.UNGUELTIG, "m-06.vor-dem-ende", ende, tat.tag()))
                .stream();
    }
}
