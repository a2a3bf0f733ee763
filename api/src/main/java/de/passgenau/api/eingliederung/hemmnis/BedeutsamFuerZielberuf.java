package de.passgenau.api.eingliederung.hemmnis;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** P-04: a Hemmnis is recorded only if it matters for the Zielberuf; so there is one, and somebody says why. */
final class BedeutsamFuerZielberuf implements Regel<HemmnisErfassen> {

    @Override
    public void pruefe(HemmnisErfassen tat, Lage lage, Pruefung pruefung) {
        if (lage.akte().profil().letzte().isEmpty()) {
            pruefung.melde("art", Eingabefehlercode.UNGUELTIG, "p-04.ohne-zielberuf");
        }
        Angaben.pflichttext(pruefung, "bedeutung", tat.bedeutung(), "p-04.bedeutung");
        Angaben.freitext(pruefung, "hinweis", tat.hinweis());
    }
}
