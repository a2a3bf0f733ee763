package de.passgenau.api.eingliederung.integration;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Integration;
import org.jspecify.annotations.Nullable;

/** The person has taken up work or training. */
public record ArbeitsaufnahmeErfassen(
        LocalDate tag,
        Integration.Art art,
        Integration.Weg weg,
        @Nullable String kldb) implements Einzeltat {

    private static final List<Regel<ArbeitsaufnahmeErfassen>> REGELN = List.of(new EinmalAufgenommen());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Integration(kopf, tag, art, weg, kldb);
    }
}
