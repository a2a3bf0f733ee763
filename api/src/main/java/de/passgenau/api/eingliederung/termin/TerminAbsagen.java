package de.passgenau.api.eingliederung.termin;

import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Terminstand;
import de.passgenau.api.fall.verlauf.Terminwechsel;
import org.jspecify.annotations.Nullable;

/** Nobody is to come any more. */
public record TerminAbsagen(EintragId termin, boolean durchKunde, @Nullable String grund) implements Terminende {

    private static final List<Regel<? super TerminAbsagen>> REGELN = List.of(new OffenerTermin(), new Absagegrund());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Terminwechsel(kopf, termin, new Terminstand.Abgesagt(durchKunde, Angaben.gesagt(grund)));
    }
}
