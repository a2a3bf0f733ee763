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
import de.passgenau.api.fall.vermerk.Einzelfallentscheidung;
import org.jspecify.annotations.Nullable;

/** The FM arbeitsmarktnah has judged the single case, and keeps it (T-02). */
public record EinzelfallEntscheiden(LocalDate tag, @Nullable String grund) implements Einzeltat {

    private static final List<Regel<EinzelfallEntscheiden>> REGELN = List.of(new ErstNachSeinerZeit());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Einzelfallentscheidung(kopf, tag, Angaben.gesagt(grund));
    }
}
