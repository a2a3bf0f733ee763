package de.passgenau.catalogue.durchgang;

import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.Begruendung;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;
import org.jspecify.annotations.Nullable;

/** M-06: whoever ends a Teilnahme before its time says why, in words where the code says nothing. */
public record MitGrund(Stand nach) implements Regel<MitGrund.Begruendet, Lage> {

    /** An act for which somebody may be asked why. */
    public interface Begruendet extends Tat {

        @Nullable
        Abweichungsgrund grund();

        @Nullable
        String worte();

        /** Null where no reason is given and none needed. */
        default @Nullable Begruendung begruendung() {
            var grund = grund();
            return grund == null ? null : new Begruendung(grund, worte());
        }
    }

    @Override
    public Stream<Verstoss> verstoesse(Begruendet tat, Lage lage) {
        var grund = tat.grund();
        if (grund == null) {
            return Verstoss.of("grund", Verstossart.FEHLT, "m-06.grund", nach).wenn(nach.brauchtGrund());
        }
        var worte = tat.worte();
        return Stream.concat(
                Verstoss.of("grund", Verstossart.UNGUELTIG, "m-06.anderer-grund", grund, nach)
                        .wenn(!grund.passtZu(nach)),
                Verstoss.of("worte", Verstossart.FEHLT, "m-06.worte", grund)
                        .wenn(grund.brauchtWorte() && (worte == null || worte.isBlank())));
    }
}
