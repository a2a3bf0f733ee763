package de.passgenau.api.eingliederung.hemmnis;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.hemmnis.Bearbeitungsstand;
import de.passgenau.api.fall.hemmnis.Standwechsel;
import org.jspecify.annotations.Nullable;

/** The work on a Hemmnis has come further (P-04). */
public record HemmnisStandSetzen(
        EintragId hemmnis,
        Bearbeitungsstand stand,
        LocalDate tag,
        @Nullable String notiz) implements Einzeltat {

    private static final List<Regel<HemmnisStandSetzen>> REGELN = List.of(new Standfolge());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Standwechsel(kopf, hemmnis, stand, tag, Angaben.vielleicht(notiz));
    }
}
