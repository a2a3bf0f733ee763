package de.passgenau.api.eingliederung.hemmnis;

import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.hemmnis.Hemmnis;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.hemmnis.Ursachenort;
import org.jspecify.annotations.Nullable;

/** Something is recognised that stands in the way of the Zielberuf (P-04). */
public record HemmnisErfassen(
        Hemmnisart art,
        Ursachenort ort,
        int prioritaet,
        @Nullable String bedeutung,
        @Nullable String hinweis) implements Einzeltat {

    private static final List<Regel<HemmnisErfassen>> REGELN = List.of(new BedeutsamFuerZielberuf(),
            new NichtSchonErkannt(),
            (tat, lage, pruefung) -> Prioritaet.pruefe(tat.prioritaet(), pruefung));

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Hemmnis(kopf, art, ort, prioritaet, Angaben.gesagt(bedeutung), Angaben.vielleicht(hinweis));
    }
}
