package de.passgenau.api.eingliederung.vermerk;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.vermerk.Meldepruefung;
import org.jspecify.annotations.Nullable;

/** Somebody has looked at what follows from the third missed appointment (L-02). */
public record MeldeversaeumnissePruefen(LocalDate tag, @Nullable String ergebnis) implements Einzeltat {

    private static final List<Regel<MeldeversaeumnissePruefen>> REGELN = List.of(new NachDemDritten());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Meldepruefung(kopf, tag, Angaben.gesagt(ergebnis));
    }
}
