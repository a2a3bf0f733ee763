package de.passgenau.api.eingliederung.vereinbarung;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** V-02: one agreement at a time; a new one begins on the last day of the old one at the earliest. */
final class NurEineZurZeit implements Regel<VereinbarungAbschliessen> {

    @Override
    public void pruefe(VereinbarungAbschliessen tat, Lage lage, Pruefung pruefung) {
        var vereinbarungen = lage.akte().planung().vereinbarungen();
        vereinbarungen.geschlossene()
                .stream()
                .filter(andere -> vereinbarungen.ende(andere).isAfter(tat.geschlossenAm())
                        && andere.geschlossenAm().isBefore(tat.bis()))
                .forEach(andere -> pruefung.melde("geschlossenAm", Eingabefehlercode.UNGUELTIG, "v-02.ueberschneidung",
                        andere.geschlossenAm(), vereinbarungen.ende(andere)));
    }
}
