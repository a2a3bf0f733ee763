package de.passgenau.catalogue.durchgang.verlauf;

import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.durchgang.teilnahme.Zielerreichung;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** N-08: where the goal was not reached, the Träger says what was in the way. */
final class VerfehltMitWorten implements Regel<ZielBewerten, Lage> {

    @Override
    public Stream<Verstoss> verstoesse(ZielBewerten tat, Lage lage) {
        var worte = tat.worte();
        return Verstoss.of("worte", Verstossart.FEHLT, "n-08.verfehlt", tat.erreichung())
                .wenn(tat.erreichung() != Zielerreichung.ERREICHT && (worte == null || worte.isBlank()));
    }
}
