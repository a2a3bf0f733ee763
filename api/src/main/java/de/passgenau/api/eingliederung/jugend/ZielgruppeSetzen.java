package de.passgenau.api.eingliederung.jugend;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.fall.u25.Zielgruppenwechsel;
import org.jspecify.annotations.Nullable;

/** A person under 25 belongs to another target group from now on (U-01). */
public record ZielgruppeSetzen(Zielgruppe zielgruppe, LocalDate gueltigVon, @Nullable String grund)
        implements
            Einzeltat {

    private static final List<Regel<ZielgruppeSetzen>> REGELN = List.of(new NurUnterFuenfundzwanzig(),
            new EineNachDerAnderen(), new SuchendeSindReif(), new HalbesJahrVorSchulende(),
            new VorEndeDerNachvermittlung(), new AbsolventenNachDemAbschluss(),
            new SchuelerOhneVereinbarung());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Zielgruppenwechsel(kopf, zielgruppe, gueltigVon, Angaben.gesagt(grund));
    }

    boolean wechselt(Zielgruppe von, Lage lage) {
        return lage.akte().jugend().zielgruppe().filter(von::equals).isPresent();
    }
}
