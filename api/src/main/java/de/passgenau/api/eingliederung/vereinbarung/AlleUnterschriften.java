package de.passgenau.api.eingliederung.vereinbarung;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.plan.Unterschrift;

/** V-01, V-03: both sides sign, and under 18 years the guardian too. */
final class AlleUnterschriften implements Regel<VereinbarungAbschliessen> {

    private static final int HOECHSTENS = 10;

    @Override
    public void pruefe(VereinbarungAbschliessen tat, Lage lage, Pruefung pruefung) {
        verlange(Unterschrift.Unterzeichner.KUNDE, "v-01.unterschrift-kunde", tat, pruefung);
        verlange(Unterschrift.Unterzeichner.FALLMANAGEMENT, "v-01.unterschrift-jobcenter", tat, pruefung);
        if (lage.istMinderjaehrig(tat.geschlossenAm())) {
            verlange(Unterschrift.Unterzeichner.SORGEBERECHTIGTE, "v-03.sorgeberechtigte", tat, pruefung);
        }
        if (tat.unterschriften().size() > HOECHSTENS) {
            pruefung.melde("unterschriften", Eingabefehlercode.ZU_LANG, "zu-viele", HOECHSTENS);
        }
        tat.unterschriften().forEach(eine -> Angaben.geschehen(pruefung, "unterschriften", eine.tag(), lage));
    }

    private static void verlange(Unterschrift.Unterzeichner wer, String satz, VereinbarungAbschliessen tat,
            Pruefung pruefung) {
        if (tat.unterschriften().stream().noneMatch(eine -> eine.wer() == wer)) {
            pruefung.melde("unterschriften", Eingabefehlercode.PFLICHTFELD, satz);
        }
    }
}
