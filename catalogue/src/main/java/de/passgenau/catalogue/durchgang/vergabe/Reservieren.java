package de.passgenau.catalogue.durchgang.vergabe;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.durchgang.Platztat;
import de.passgenau.catalogue.durchgang.Uebergang;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;

/**
 * A place is held for somebody, without her being assigned.
 *
 * @param bis the last day on which it is held
 */
public record Reservieren(TeilnahmeId teilnahme, LocalDate bis, boolean sonstWarten) implements Platztat {

    private static final List<Regel<? super Reservieren, Lage>> REGELN = List.of(new NichtAbgesagt(),
            new NochEinstieg(), new Uebergang(Stand.RESERVIERT), new InDerFrist(), new VerlaengertNurOhneWartende(),
            new NichtOhneEnde());

    @Override
    public boolean schonGetan(Lage lage) {
        return lage.teilnahme(teilnahme)
                .filter(eine -> eine.stand(lage.heute()) == Stand.RESERVIERT)
                .filter(eine -> bis.equals(eine.verlauf().getLast().bis()))
                .isPresent();
    }

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Teilnahme danach(Lage lage) {
        return lage.betroffene(this).mit(lage.reservierung(bis));
    }
}
