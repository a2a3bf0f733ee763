package de.passgenau.catalogue.durchgang.verlauf;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.catalogue.durchgang.Lage;
import de.passgenau.catalogue.durchgang.NochRaum;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.durchgang.teilnahme.Traegerbericht;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import org.jspecify.annotations.Nullable;

/** The Träger reports of somebody. */
public record BerichtErfassen(TeilnahmeId teilnahme, LocalDate tag, @Nullable String text) implements Tagestat {

    private static final List<Regel<? super BerichtErfassen, Lage>> REGELN = List.of(new WarDa(), new NichtKuenftig(),
            new MitText(), NichtZuViele.BERICHTE, new NochRaum("teilnahmeId"));

    boolean ohneText() {
        return text == null || text.isBlank();
    }

    @Override
    public boolean schonGetan(Lage lage) {
        return lage.teilnahme(teilnahme)
                .stream()
                .flatMap(eine -> eine.traegerakte().berichte().stream())
                .anyMatch(bericht -> bericht.tag().equals(tag) && bericht.text().equals(text)
                        && bericht.verfasser().equals(lage.umstaende().akteur()));
    }

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Teilnahme danach(Lage lage) {
        var eine = lage.betroffene(this);
        var bericht = new Traegerbericht(tag, lage.umstaende().akteur(), String.valueOf(text));
        return eine.mit(eine.traegerakte().mit(bericht));
    }
}
