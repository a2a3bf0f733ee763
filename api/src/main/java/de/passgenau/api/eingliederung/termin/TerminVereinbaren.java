package de.passgenau.api.eingliederung.termin;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

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

    private static final List<Regel<TerminVereinbaren>> JEDERZEIT = List.of(new FreierTermin(),
            new EinstiegsberatungNurImNeufall(), new AufstockerKurzVorher(), new EinstiegsberatungFreiwillig());
    private static final List<Regel<TerminVereinbaren>> VORHER = List.of(new LiegtVoraus());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Stream.concat(verstoesseJederzeit(lage).stream(), Regel.alle(VORHER, this, lage).stream())
                .toList();
    }

    /** The same, also if it was on a day that has passed: what was recorded wrongly was agreed on all the same. */
    public Einzeltat berichtigend() {
        return new BerichtigterTermin(this);
    }

    List<Verstoss> verstoesseJederzeit(Lage lage) {
        return Regel.alle(JEDERZEIT, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Termin(kopf, art, beginn, Angaben.gesagt(ort), einladung);
    }
}
