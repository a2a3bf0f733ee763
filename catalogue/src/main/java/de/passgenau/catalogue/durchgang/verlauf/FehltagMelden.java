package de.passgenau.catalogue.durchgang.verlauf;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.durchgang.NochRaum;
import de.passgenau.catalogue.durchgang.teilnahme.Fehltag;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;

/** Somebody was away for a day; said again of the same day, the last word holds. */
public record FehltagMelden(TeilnahmeId teilnahme, LocalDate tag, boolean entschuldigt) implements Tagestat {

    private static final List<Regel<? super FehltagMelden, Lage>> REGELN = List.of(new WarDa(), new NichtKuenftig(),
            new WaehrendDerTeilnahme(), new AnArbeitstagen(), new NochRaum("teilnahmeId"));

    private Fehltag fehltag() {
        return new Fehltag(tag, entschuldigt);
    }

    @Override
    public boolean schonGetan(Lage lage) {
        return lage.teilnahme(teilnahme)
                .filter(eine -> eine.traegerakte().fehltage().contains(fehltag()))
                .isPresent();
    }

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Teilnahme danach(Lage lage) {
        var eine = lage.betroffene(this);
        return eine.mit(eine.traegerakte().mit(fehltag()));
    }
}
