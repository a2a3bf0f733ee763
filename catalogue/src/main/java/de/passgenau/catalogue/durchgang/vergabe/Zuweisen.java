package de.passgenau.catalogue.durchgang.vergabe;

import java.util.List;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.durchgang.Platztat;
import de.passgenau.catalogue.durchgang.Uebergang;
import de.passgenau.catalogue.durchgang.teilnahme.Begruendung;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is assigned to a place.
 *
 * @param trotzRegel why, although the admission rule keeps her out; null if it does not
 */
public record Zuweisen(TeilnahmeId teilnahme, boolean sonstWarten, @Nullable String trotzRegel) implements Platztat {

    private static final List<Regel<? super Zuweisen, Lage>> REGELN = List.of(new NichtAbgesagt(), new NochEinstieg(),
            new Uebergang(Stand.ZUGEWIESEN));

    public Zuweisen(TeilnahmeId teilnahme, boolean sonstWarten) {
        this(teilnahme, sonstWarten, null);
    }

    @Override
    public boolean schonGetan(Lage lage) {
        return lage.stand(teilnahme).filter(stand -> stand == Stand.ZUGEWIESEN).isPresent();
    }

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Teilnahme danach(Lage lage) {
        var warum = Begruendung.trotzRegel(trotzRegel);
        return lage.betroffene(this).mit(lage.schritt(Stand.ZUGEWIESEN, lage.heute(), warum));
    }
}
