package de.passgenau.api.eingliederung.vereinbarung;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** V-02: the agreement before is evaluated before a new one takes its place. */
final class VorigeAusgewertet implements Regel<VereinbarungAbschliessen> {

    @Override
    public void pruefe(VereinbarungAbschliessen tat, Lage lage, Pruefung pruefung) {
        lage.akte()
                .planung()
                .vereinbarungen()
                .unausgewertete()
                .forEach(vorige -> pruefung.melde("geschlossenAm", Eingabefehlercode.UNGUELTIG, "v-02.auswertung-fehlt",
                        vorige.geschlossenAm()));
    }
}
