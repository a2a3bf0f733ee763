package de.passgenau.api.eingliederung.plan;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** U-05: who is under 18 aims at training or school, at no ordinary work. */
final class JugendlicheLernen implements Regel<ZielVereinbaren> {

    @Override
    public void pruefe(ZielVereinbaren tat, Lage lage, Pruefung pruefung) {
        if (lage.istMinderjaehrig(lage.heute()) && !tat.option().istFuerJugendliche()) {
            pruefung.melde("option", Eingabefehlercode.UNGUELTIG, "u-05.ziel",
                    lage.person().geburtstag(lage.vorgaben().volljaehrig()));
        }
    }
}
