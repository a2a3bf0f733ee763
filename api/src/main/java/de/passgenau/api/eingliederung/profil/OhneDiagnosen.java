package de.passgenau.api.eingliederung.profil;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** N-16: a profile tells what somebody can do, and nothing about health. */
final class OhneDiagnosen implements Regel<ProfilFortschreiben> {

    @Override
    public void pruefe(ProfilFortschreiben tat, Lage lage, Pruefung pruefung) {
        var profil = tat.profil();
        profil.staerken().forEach(eine -> Angaben.freitext(pruefung, "profil.staerken", eine.text()));
        profil.kenntnisse().forEach(eine -> Angaben.freitext(pruefung, "profil.kenntnisse", eine));
        Angaben.freitext(pruefung, "profil.grenzenhinweis", profil.grenzenhinweis());
        profil.werdegang().forEach(eine -> Angaben.freitext(pruefung, "profil.werdegang", eine.bezeichnung()));
    }
}
