package de.passgenau.catalogue.durchgang.vergabe;

import java.util.List;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.durchgang.NochRaum;
import de.passgenau.catalogue.durchgang.Tat;
import de.passgenau.catalogue.durchgang.teilnahme.Begruendung;
import de.passgenau.catalogue.durchgang.teilnahme.Dringlichkeit;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.durchgang.teilnahme.Traegerakte;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is proposed for a Durchgang; every Teilnahme begins like this.
 *
 * @param trotzRegel why, although the admission rule keeps her out; null if it does not
 */
public record Vorschlagen(
        TeilnahmeId teilnahme,
        Fallkennung fall,
        Zweckangabe zweck,
        boolean teilzeit,
        Dringlichkeit dringlichkeit,
        @Nullable String trotzRegel) implements Tat {

    private static final List<Regel<? super Vorschlagen, Lage>> REGELN = List.of(new NichtAbgesagt(),
            new NochEinstieg(), new NeueKennung(), new NurEinmalDabei(), new TeilzeitWoEsSieGibt(), new MitZweck(),
            new NochRaum("durchgangId"));

    public Vorschlagen(TeilnahmeId teilnahme, Fallkennung fall, Zweckangabe zweck, boolean teilzeit,
            Dringlichkeit dringlichkeit) {
        this(teilnahme, fall, zweck, teilzeit, dringlichkeit, null);
    }

    @Override
    public boolean schonGetan(Lage lage) {
        return lage.teilnahme(teilnahme).filter(this::gleicht).isPresent();
    }

    private boolean gleicht(Teilnahme eine) {
        return eine.fall().equals(fall) && eine.teilzeit() == teilzeit && zweck.nennt(eine.zweck());
    }

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Teilnahme danach(Lage lage) {
        return new Teilnahme(teilnahme, fall, zweck.zweck(), teilzeit, dringlichkeit,
                List.of(lage.schritt(Stand.ERSTER, lage.heute(), Begruendung.trotzRegel(trotzRegel))),
                Traegerakte.LEER);
    }
}
