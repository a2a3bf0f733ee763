package de.passgenau.catalogue.durchgang.verlauf;

import java.util.List;
import java.util.Objects;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.durchgang.Tat;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.durchgang.teilnahme.Zielbewertung;
import de.passgenau.catalogue.durchgang.teilnahme.Zielerreichung;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import org.jspecify.annotations.Nullable;

/** The Träger says how far the goal was reached that it was handed; the last word holds. */
public record ZielBewerten(
        TeilnahmeId teilnahme,
        Zielerreichung erreichung,
        @Nullable String worte) implements Tat {

    private static final List<Regel<? super ZielBewerten, Lage>> REGELN = List.of(new WarDa(),
            new VerfehltMitWorten(), new ErstGegenEnde(), NichtZuViele.BEWERTUNGEN);

    @Override
    public boolean schonGetan(Lage lage) {
        return lage.teilnahme(teilnahme)
                .map(eine -> eine.traegerakte().bewertungen())
                .filter(bewertungen -> !bewertungen.isEmpty())
                .map(bewertungen -> bewertungen.getLast())
                .filter(letzte -> letzte.erreichung() == erreichung && Objects.equals(letzte.worte(), worte))
                .isPresent();
    }

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Teilnahme danach(Lage lage) {
        var eine = lage.betroffene(this);
        var bewertung = new Zielbewertung(lage.heute(), lage.umstaende().akteur(), erreichung, worte);
        return eine.mit(eine.traegerakte().mit(bewertung));
    }
}
