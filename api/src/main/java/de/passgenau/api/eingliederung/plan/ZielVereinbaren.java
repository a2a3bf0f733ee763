package de.passgenau.api.eingliederung.plan;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.plan.Ziel;
import de.passgenau.api.fall.plan.Zieloption;
import org.jspecify.annotations.Nullable;

/**
 * Customer and Fallmanager agree where the work is to lead (Z-01).
 *
 * @param kundeEinverstanden whether the customer has agreed; the Fallmanager does by recording it
 */
public record ZielVereinbaren(
        Zieloption option,
        @Nullable String beschreibung,
        LocalDate vereinbartAm,
        boolean kundeEinverstanden) implements Einzeltat {

    private static final List<Regel<ZielVereinbaren>> REGELN = List.of(new BeidseitigVereinbart(),
            new PassendeZieloption(), new JugendlicheLernen());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Ziel(kopf, option, Angaben.gesagt(beschreibung), vereinbartAm);
    }
}
