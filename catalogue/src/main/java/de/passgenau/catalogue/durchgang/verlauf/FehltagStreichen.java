package de.passgenau.catalogue.durchgang.verlauf;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;

/** Somebody was there on a day after all. */
public record FehltagStreichen(TeilnahmeId teilnahme, LocalDate tag) implements Tagestat {

    private static final List<Regel<? super FehltagStreichen, Lage>> REGELN = List.of(new WarDa());

    @Override
    public boolean schonGetan(Lage lage) {
        return lage.teilnahme(teilnahme)
                .filter(eine -> eine.antritt().isPresent())
                .filter(eine -> eine.traegerakte().fehltage().stream().noneMatch(einer -> einer.tag().equals(tag)))
                .isPresent();
    }

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Teilnahme danach(Lage lage) {
        var eine = lage.betroffene(this);
        return eine.mit(eine.traegerakte().ohneFehltag(tag));
    }
}
