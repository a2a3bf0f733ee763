package de.passgenau.catalogue.konto;

import java.util.stream.Stream;

import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** N-13: where a Maßnahme says for how long a similar one shuts people out, no reason opens it. */
final class NichtInDerSperre implements Regel<Vormerken, Massnahmenkonto> {

    @Override
    public Stream<Verstoss> verstoesse(Vormerken tat, Massnahmenkonto konto) {
        int sperre = tat.fristen().sperre();
        return Verstoss.of("massnahmeId", Verstossart.UNGUELTIG, "n-13.sperre", sperre)
                .wenn(konto.fruehere(tat)
                        .anyMatch(eine -> eine.gleicht(tat.gleichartig(), tat.beginn(), sperre)));
    }
}
