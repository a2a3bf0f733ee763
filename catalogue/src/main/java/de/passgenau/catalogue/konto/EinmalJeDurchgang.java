package de.passgenau.catalogue.konto;

import java.util.stream.Stream;

import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** N-13: nobody is claimed twice at once for the same Durchgang. */
final class EinmalJeDurchgang implements Regel<Vormerken, Massnahmenkonto> {

    @Override
    public Stream<Verstoss> verstoesse(Vormerken tat, Massnahmenkonto konto) {
        return Verstoss.of("durchgangId", Verstossart.SCHON_VORHANDEN, "n-13.schon-vorgemerkt")
                .wenn(konto.hatOffene(tat));
    }
}
