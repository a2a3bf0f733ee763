package de.passgenau.api.eingliederung.jugend;

import java.time.LocalDate;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import org.jspecify.annotations.Nullable;

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
            Angaben.geschehen(pruefung, "abschluss", abschluss, lage);
        }
        seitGeburt("schulentlassung", tat.schulentlassung(), lage, pruefung);
        seitGeburt("wunschbeginn", tat.wunschbeginn(), lage, pruefung);
    }

    private static void seitGeburt(String feld, @Nullable LocalDate tag, Lage lage, Pruefung pruefung) {
        if (tag != null) {
            Angaben.seitGeburt(pruefung, feld, tag, lage);
        }
    }
}
