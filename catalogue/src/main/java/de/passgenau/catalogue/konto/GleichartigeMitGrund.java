package de.passgenau.catalogue.konto;

import java.util.stream.Stream;

import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** N-13: a second similar Maßnahme within 24 months needs a reason. */
final class GleichartigeMitGrund implements Regel<Vormerken, Massnahmenkonto> {

    @Override
    public Stream<Verstoss> verstoesse(Vormerken tat, Massnahmenkonto konto) {
        int monate = tat.fristen().begruendet();
        var grund = tat.grund();
        return Verstoss.of("wiederholungsgrund", Verstossart.FEHLT, "n-13.grund", monate)
                .wenn((grund == null || grund.isBlank()) && konto.fruehere(tat)
                        .anyMatch(eine -> eine.gleicht(tat.gleichartig(), tat.beginn(), monate)));
    }
}
