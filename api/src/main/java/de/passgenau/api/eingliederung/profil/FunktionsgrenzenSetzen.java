package de.passgenau.api.eingliederung.profil;

import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.angaben.Funktionsgrenze;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.profil.Profilfassung;
import org.jspecify.annotations.Nullable;

/** The same profile with other functional limits (N-16), as a version of its own (P-02). */
public record FunktionsgrenzenSetzen(List<Funktionsgrenze> grenzen, @Nullable String hinweis) implements Einzeltat {

    private static final List<Regel<FunktionsgrenzenSetzen>> REGELN = List.of(new GrenzenImProfil());

    public FunktionsgrenzenSetzen {
        grenzen = grenzen.stream().distinct().toList();
    }

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        var bisher = lage.akte().profil().letzte().orElseThrow().angaben();
        return new Profilfassung(kopf, lage.heute(), bisher.mitGrenzen(grenzen, Angaben.vielleicht(hinweis)));
    }
}
