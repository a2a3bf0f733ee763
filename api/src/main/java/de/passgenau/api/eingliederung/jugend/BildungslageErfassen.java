package de.passgenau.api.eingliederung.jugend;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.u25.Bildungslage;
import de.passgenau.api.fall.u25.Schulform;
import org.jspecify.annotations.Nullable;

/** What of school and training decides on the target group has become known. */
public record BildungslageErfassen(
        @Nullable Schulform schulform,
        @Nullable LocalDate schulentlassung,
        @Nullable Boolean ausbildungsreif,
        @Nullable LocalDate wunschbeginn,
        @Nullable LocalDate abschluss) implements Einzeltat {

    private static final List<Regel<BildungslageErfassen>> REGELN = List.of(new BildungJungerLeute());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Bildungslage(kopf, schulform, schulentlassung, ausbildungsreif, wunschbeginn, abschluss);
    }
}
