package de.passgenau.api.eingliederung.ueberleitung;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.security.Fallmanagerart;

/** T-01, E-08: to the FM arbeitsmarktnah goes who is an A customer, and nobody under 25. */
final class ZumMarktnahenNurA implements Regel<FallUeberleiten> {

    @Override
    public void pruefe(FallUeberleiten tat, Lage lage, Pruefung pruefung) {
        if (tat.an() != Fallmanagerart.ARBEITSMARKTNAH) {
            return;
        }
        if (lage.istU25(lage.heute())) {
            pruefung.melde("an", Eingabefehlercode.UNGUELTIG, "e-08.unter-25");
        }
        if (lage.akte().kategorien().kategorie().filter(Kundenkategorie.A::equals).isEmpty()) {
            pruefung.melde("an", Eingabefehlercode.UNGUELTIG, "t-01.kategorie");
        }
    }
}
