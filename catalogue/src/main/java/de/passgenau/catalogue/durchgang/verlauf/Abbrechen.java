package de.passgenau.catalogue.durchgang.verlauf;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.durchgang.MitGrund;
import de.passgenau.catalogue.durchgang.Uebergang;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import org.jspecify.annotations.Nullable;

/** Somebody has gone before the end. */
public record Abbrechen(
        TeilnahmeId teilnahme,
        LocalDate tag,
        @Nullable Abweichungsgrund grund,
        @Nullable String worte) implements Tagestat, MitGrund.Begruendet {

    private static final List<Regel<? super Abbrechen, Lage>> REGELN = List.of(new Uebergang(Stand.ABGEBROCHEN),
            new NichtKuenftig(), new WaehrendDerTeilnahme(), new MitGrund(Stand.ABGEBROCHEN));

    @Override
    public boolean schonGetan(Lage lage) {
        return lage.teilnahme(teilnahme)
                .filter(eine -> eine.letzterStand() == Stand.ABGEBROCHEN)
                .flatMap(Teilnahme::letzterTag)
                .filter(tag::equals)
                .isPresent();
    }

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Teilnahme danach(Lage lage) {
        return lage.betroffene(this).mit(lage.schritt(Stand.ABGEBROCHEN, tag, begruendung()));
    }
}
