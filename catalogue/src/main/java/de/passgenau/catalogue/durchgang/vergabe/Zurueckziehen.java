package de.passgenau.catalogue.durchgang.vergabe;

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

/** Somebody who has not begun is not to take part any more; her place becomes free. */
public record Zurueckziehen(
        TeilnahmeId teilnahme,
        @Nullable Abweichungsgrund grund,
        @Nullable String worte) implements MitGrund.Begruendet {

    private static final List<Regel<? super Zurueckziehen, Lage>> REGELN = List
            .of(new Uebergang(Stand.ZURUECKGEZOGEN), new ZugewieseneMitGrund(), new MitGrund(Stand.ZURUECKGEZOGEN));

    @Override
    public boolean schonGetan(Lage lage) {
        return lage.stand(teilnahme).filter(stand -> stand == Stand.ZURUECKGEZOGEN).isPresent();
    }

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Teilnahme danach(Lage lage) {
        return lage.betroffene(this).mit(lage.schritt(Stand.ZURUECKGEZOGEN, lage.heute(), begruendung()));
    }
}
