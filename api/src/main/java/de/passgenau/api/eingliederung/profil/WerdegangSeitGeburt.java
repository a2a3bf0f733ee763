package de.passgenau.api.eingliederung.profil;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** P-01: the way so far has begun, and not before the person was born; what runs may end on a day ahead. */
final class WerdegangSeitGeburt implements Regel<ProfilFortschreiben> {

    @Override
    public void pruefe(ProfilFortschreiben tat, Lage lage, Pruefung pruefung) {
        var werdegang = tat.profil().werdegang();
        for (int i = 0; i < werdegang.size(); i++) {
            Angaben.geschehen(pruefung, "profil.werdegang." + i + ".von", werdegang.get(i).von(), lage);
        }
    }
}
