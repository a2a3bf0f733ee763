package de.passgenau.api.eingliederung.jugend;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** U-01: school and training are kept of people under 25, and an Abschluss lies behind them. */
final class BildungJungerLeute implements Regel<BildungslageErfassen> {

    @Override
    public void pruefe(BildungslageErfassen tat, Lage lage, Pruefung pruefung) {
        if (!lage.istU25(lage.heute())) {
            pruefung.melde("fallId", Eingabefehlercode.UNGUELTIG, "u-01.ab-25",
                    lage.person().geburtstag(lage.vorgaben().jugendgrenze()));
        }
        var abschluss = tat.abschluss();
        if (abschluss != null) {
            Angaben.nichtKuenftig(pruefung, "abschluss", abschluss, lage);
        }
    }
}
