package de.passgenau.api.eingliederung.vereinbarung;

import java.util.List;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.plan.Pflicht;
import de.passgenau.api.fall.plan.Seite;

/** V-01: an agreement names Leitziel, area, and duties of both sides with days. */
final class VollstaendigerInhalt implements Regel<VereinbarungAbschliessen> {

    @Override
    public void pruefe(VereinbarungAbschliessen tat, Lage lage, Pruefung pruefung) {
        Angaben.pflichttext(pruefung, "leitziel", tat.leitziel(), "v-01.leitziel");
        if (tat.zielkategorie() == null) {
            pruefung.melde("zielkategorie", Eingabefehlercode.PFLICHTFELD, "v-01.zielkategorie");
        }
        for (var seite : List.of(Seite.KUNDE, Seite.JOBCENTER)) {
            if (tat.pflichten().stream().noneMatch(pflicht -> pflicht.seite() == seite)) {
                pruefung.melde("pflichten", Eingabefehlercode.PFLICHTFELD, "v-01.pflichten", seite);
            }
        }
        tat.pflichten().forEach(pflicht -> inDerLaufzeit(pflicht, tat, pruefung));
    }

    private static void inDerLaufzeit(Pflicht pflicht, VereinbarungAbschliessen tat, Pruefung pruefung) {
        Angaben.freitext(pruefung, "pflichten", pflicht.text());
        if (pflicht.bis().isBefore(tat.geschlossenAm()) || pflicht.bis().isAfter(tat.bis())) {
            pruefung.melde("pflichten", Eingabefehlercode.UNGUELTIG, "v-01.pflicht-ausserhalb", pflicht.bis(),
                    tat.geschlossenAm(), tat.bis());
        }
    }
}
