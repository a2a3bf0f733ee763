package de.passgenau.catalogue.durchgang.vergabe;

import java.util.List;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.durchgang.Tat;
import de.passgenau.catalogue.durchgang.Uebergang;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.Begruendung;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import org.jspecify.annotations.Nullable;

/** Somebody who waits goes before all others, behind those for whom this was decided earlier. */
public record Vorziehen(TeilnahmeId teilnahme, @Nullable String grund) implements Tat {

    private static final List<Regel<? super Vorziehen, Lage>> REGELN = List.of(new NichtAbgesagt(), new NochEinstieg(),
            new Uebergang(Stand.WARTELISTE), new NurVonDerWarteliste(), new MitWorten(),
            new NichtOhneEnde());

    @Override
    public boolean schonGetan(Lage lage) {
        return lage.teilnahme(teilnahme)
                .filter(eine -> eine.wartet(lage.heute()) && eine.vorrang().isPresent())
                .isPresent();
    }

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Teilnahme danach(Lage lage) {
        var warum = new Begruendung(Abweichungsgrund.VORRANG, grund);
        return lage.betroffene(this).mit(lage.schritt(Stand.WARTELISTE, lage.heute(), warum));
    }
}
