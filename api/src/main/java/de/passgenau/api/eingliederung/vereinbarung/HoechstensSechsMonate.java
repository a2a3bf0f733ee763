package de.passgenau.api.eingliederung.vereinbarung;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** V-02: an agreement runs 6 months at most. */
final class HoechstensSechsMonate implements Regel<VereinbarungAbschliessen> {

    @Override
    public void pruefe(VereinbarungAbschliessen tat, Lage lage, Pruefung pruefung) {
        var monate = lage.vorgaben().vereinbarung();
        var spaetestens = tat.geschlossenAm().plusMonths(monate);
        if (tat.bis().isAfter(spaetestens)) {
            pruefung.melde("bis", Eingabefehlercode.UNGUELTIG, "v-02.zu-lang", monate, spaetestens);
        }
        if (tat.bis().isBefore(tat.geschlossenAm())) {
            pruefung.melde("bis", Eingabefehlercode.UNGUELTIG, "v-02.ende-vor-beginn");
        }
    }
}
