package de.passgenau.catalogue.durchgang.verlauf;

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

/** Somebody who was assigned has not come. */
public record NichtAntreten(
        TeilnahmeId teilnahme,
        @Nullable Abweichungsgrund grund,
        @Nullable String worte) implements MitGrund.Begruendet {

    private static final List<Regel<? super NichtAntreten, Lage>> REGELN = List
            .of(new Uebergang(Stand.NICHT_ANGETRETEN), new ErstNachDemBeginn(), new MitGrund(Stand.NICHT_ANGETRETEN));

    @Override
    public boolean schonGetan(Lage lage) {
        return lage.stand(teilnahme).filter(stand -> stand == Stand.NICHT_ANGETRETEN).isPresent();
    }

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Teilnahme danach(Lage lage) {
        return lage.betroffene(this).mit(lage.schritt(Stand.NICHT_ANGETRETEN, lage.heute(), begruendung()));
    }
}
