package de.passgenau.api.eingliederung.gespraech;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Belehrung;
import org.jspecify.annotations.Nullable;

/** The person was told of rights and duties, and there is a proof of it. */
public record BelehrungErfassen(
        LocalDate tag,
        Belehrung.Umfang umfang,
        Belehrung.Nachweis nachweis,
        @Nullable String fundstelle) implements Einzeltat {

    private static final List<Regel<BelehrungErfassen>> REGELN = List.of(new MitNachweis());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Belehrung(kopf, tag, umfang, nachweis, Angaben.gesagt(fundstelle));
    }
}
