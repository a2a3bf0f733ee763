package de.passgenau.catalogue.durchgang.verlauf;

import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** N-08: how far a goal was reached is said when somebody's time is over, or in its last weeks. */
final class ErstGegenEnde implements Regel<ZielBewerten, Lage> {

    private static final int WOCHEN = 4;

    @Override
    public Stream<Verstoss> verstoesse(ZielBewerten tat, Lage lage) {
        return lage.teilnahme(tat.teilnahme())
                .filter(eine -> !eine.letzterStand().istEndgueltig())
                .flatMap(eine -> PersoenlichesEnde.von(eine, lage))
                .map(ende -> ende.minusWeeks(WOCHEN))
                .filter(lage.heute()::isBefore)
                .map(fruehestens -> Verstoss.of("teilnahmeId", Verstossart.UNGUELTIG, "n-08.zu-frueh", fruehestens))
                .stream();
    }
}
