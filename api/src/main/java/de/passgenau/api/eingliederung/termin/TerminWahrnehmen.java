package de.passgenau.api.eingliederung.termin;

import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Terminstand;
import de.passgenau.api.fall.verlauf.Terminwechsel;

/** The person came, and spoke with somebody. */
public record TerminWahrnehmen(EintragId termin, EintragId kontakt) implements Terminende {

    private static final List<Regel<? super TerminWahrnehmen>> REGELN = List.of(new OffenerTermin(),
            new KontaktAmSelbenTag());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Terminwechsel(kopf, termin, new Terminstand.Wahrgenommen(kontakt));
    }
}
