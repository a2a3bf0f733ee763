package de.passgenau.catalogue.durchgang.vergabe;

import java.util.List;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.durchgang.Tat;
import de.passgenau.catalogue.durchgang.Uebergang;
import de.passgenau.catalogue.durchgang.teilnahme.Dringlichkeit;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;

/** Somebody waits for a place, or waits with another urgency; a place held for her becomes free. */
public record AufDieWarteliste(TeilnahmeId teilnahme, Dringlichkeit dringlichkeit) implements Tat {

    private static final List<Regel<? super AufDieWarteliste, Lage>> REGELN = List.of(new NichtAbgesagt(),
            new NochEinstieg(), new Uebergang(Stand.WARTELISTE), new NichtOhneEnde());

    @Override
    public boolean schonGetan(Lage lage) {
        return lage.teilnahme(teilnahme)
                .filter(eine -> eine.wartet(lage.heute()) && eine.dringlichkeit() == dringlichkeit)
                .isPresent();
    }

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Teilnahme danach(Lage lage) {
        return lage.betroffene(this).mit(dringlichkeit).mit(lage.schritt(Stand.WARTELISTE));
    }
}
