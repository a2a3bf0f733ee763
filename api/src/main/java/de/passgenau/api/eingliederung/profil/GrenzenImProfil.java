package de.passgenau.api.eingliederung.profil;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** P-01, N-16: limits belong to a profile, which is anchored on a Zielberuf, and say nothing about health. */
final class GrenzenImProfil implements Regel<FunktionsgrenzenSetzen> {

    private static final int LAENGE = 500;

    @Override
    public void pruefe(FunktionsgrenzenSetzen tat, Lage lage, Pruefung pruefung) {
        pruefung.freitext("hinweis", tat.hinweis(), LAENGE);
        if (lage.akte().profil().letzte().isEmpty()) {
            pruefung.melde("grenzen", Eingabefehlercode.UNGUELTIG, "p-01.profil-zuerst");
        }
    }
}
