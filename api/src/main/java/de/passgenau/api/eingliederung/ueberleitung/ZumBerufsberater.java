package de.passgenau.api.eingliederung.ueberleitung;

import java.util.Set;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.security.Fallmanagerart;

/** U-02: the Berufsberater looks after pupils and seekers of training places. */
final class ZumBerufsberater implements Regel<FallUeberleiten> {

    private static final Set<Zielgruppe> BERATENE = Set.of(Zielgruppe.SCHUELER, Zielgruppe.AUSBILDUNGSSUCHENDE);

    @Override
    public void pruefe(FallUeberleiten tat, Lage lage, Pruefung pruefung) {
        if (tat.an() == Fallmanagerart.BERUFSBERATER
                && lage.akte().jugend().zielgruppe().filter(BERATENE::contains).isEmpty()) {
            pruefung.melde("an", Eingabefehlercode.UNGUELTIG, "u-02.berufsberater");
        }
    }
}
