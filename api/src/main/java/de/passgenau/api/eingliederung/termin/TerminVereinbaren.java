package de.passgenau.api.eingliederung.termin;

import java.time.LocalDateTime;
import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Einladung;
import de.passgenau.api.fall.verlauf.Termin;
import org.jspecify.annotations.Nullable;

/**
 * An appointment is made with the person.
 *
 * @param einladung null if it was agreed on by word of mouth
 */
public record TerminVereinbaren(
        Termin.Art art,
        LocalDateTime beginn,
        @Nullable String ort,
        @Nullable Einladung einladung) implements Einzeltat {

    private static final List<Regel<TerminVereinbaren>> REGELN = List.of(new FreierTermin(),
            new EinstiegsberatungNurImNeufall(), new AufstockerKurzVorher(), new EinstiegsberatungFreiwillig());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Termin(kopf, art, beginn, Angaben.gesagt(ort), einladung);
    }
}
