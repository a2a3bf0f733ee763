package de.passgenau.api.eingliederung.profil;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** P-02: versions follow each other without a gap, and nothing is slipped in before the present one. */
final class SchliesstVorigeFassung implements Regel<ProfilFortschreiben> {

    @Override
    public void pruefe(ProfilFortschreiben tat, Lage lage, Pruefung pruefung) {
        Angaben.geschehen(pruefung, "gueltigVon", tat.gueltigVon(), lage);
        lage.akte()
                .profil()
                .letzte()
                .filter(vorige -> tat.gueltigVon().isBefore(vorige.gueltigVon()))
                .ifPresent(vorige -> pruefung.melde("gueltigVon", Eingabefehlercode.UNGUELTIG, "p-02.davor",
                        vorige.gueltigVon()));
    }
}
