package de.passgenau.catalogue.durchgang.verlauf;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.durchgang.Uebergang;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;

/** Somebody was there until the end; who goes earlier has dropped out. */
public record Beenden(TeilnahmeId teilnahme, LocalDate tag) implements Tagestat {

    private static final List<Regel<? super Beenden, Lage>> REGELN = List.of(new Uebergang(Stand.BEENDET),
            new NichtKuenftig(), new WaehrendDerTeilnahme(), new ErstZumEnde());

    @Override
    public boolean schonGetan(Lage lage) {
        return lage.teilnahme(teilnahme)
                .filter(eine -> eine.letzterStand() == Stand.BEENDET)
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
        return lage.betroffene(this).mit(lage.schritt(Stand.BEENDET, tag, null));
    }
}
