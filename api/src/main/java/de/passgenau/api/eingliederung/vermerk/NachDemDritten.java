package de.passgenau.api.eingliederung.vermerk;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** L-02: what follows is looked at after the third missed appointment, and what came of it is said. */
final class NachDemDritten implements Regel<MeldeversaeumnissePruefen> {

    private static final int DRITTES = 3;

    @Override
    public void pruefe(MeldeversaeumnissePruefen tat, Lage lage, Pruefung pruefung) {
        Angaben.geschehen(pruefung, "tag", tat.tag(), lage);
        Angaben.pflichttext(pruefung, "ergebnis", tat.ergebnis(), "l-02.ergebnis");
        var bisher = lage.akte()
                .betreuung()
                .termine()
                .meldeversaeumnisse()
                .stream()
                .filter(termin -> !termin.beginn().toLocalDate().isAfter(tat.tag()))
                .count();
        if (bisher < DRITTES) {
            pruefung.melde("tag", Eingabefehlercode.UNGUELTIG, "l-02.drittes", bisher, tat.tag());
        }
    }
}
