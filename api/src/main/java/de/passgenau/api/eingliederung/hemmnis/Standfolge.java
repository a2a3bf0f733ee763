package de.passgenau.api.eingliederung.hemmnis;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.hemmnis.Hemmnislage;

/** P-04: one state follows another that allows it, and not before it. */
final class Standfolge implements Regel<HemmnisStandSetzen> {

    @Override
    public void pruefe(HemmnisStandSetzen tat, Lage lage, Pruefung pruefung) {
        Angaben.geschehen(pruefung, "tag", tat.tag(), lage);
        Angaben.freitext(pruefung, "notiz", tat.notiz());
        lage.akte()
                .hemmnisse()
                .zu(tat.hemmnis())
                .ifPresentOrElse(bisher -> folgt(tat, bisher, pruefung), () -> pruefung.melde("hemmnis",
                        Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden"));
    }

    private static void folgt(HemmnisStandSetzen tat, Hemmnislage bisher, Pruefung pruefung) {
        if (!bisher.stand().naechste().contains(tat.stand())) {
            pruefung.melde("stand", Eingabefehlercode.UNGUELTIG, "p-04.standfolge", bisher.stand(), tat.stand());
        }
        if (tat.tag().isBefore(bisher.seit())) {
            pruefung.melde("tag", Eingabefehlercode.UNGUELTIG, "p-04.davor", bisher.stand(), bisher.seit());
        }
    }
}
