package de.passgenau.api.eingliederung.profil;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.profil.Profilfassung;

/** A new version of the profile takes the place of the one before (P-02). */
public record ProfilFortschreiben(LocalDate gueltigVon, Profilangaben profil) implements Einzeltat {

    private static final List<Regel<ProfilFortschreiben>> REGELN = List.of(new AnkerZielberuf(),
            new SchliesstVorigeFassung(), new OhneDiagnosen(), new WerdegangSeitGeburt());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Profilfassung(kopf, gueltigVon, profil);
    }
}
