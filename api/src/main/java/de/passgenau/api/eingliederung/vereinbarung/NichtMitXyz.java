package de.passgenau.api.eingliederung.vereinbarung;

import java.util.stream.Stream;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** K-04, V-01: X, Y and Z have no agreement, on none of its days. */
final class NichtMitXyz implements Regel<VereinbarungAbschliessen> {

    @Override
    public void pruefe(VereinbarungAbschliessen tat, Lage lage, Pruefung pruefung) {
        var kategorien = lage.akte().kategorien();
        Stream.concat(kategorien.am(tat.geschlossenAm()).stream(),
                kategorien.entscheidungen().stream().filter(eine -> eine.gueltigVon().isAfter(tat.geschlossenAm())))
                .filter(eine -> !eine.kategorie().hatVereinbarung() && !eine.gueltigVon().isAfter(tat.bis()))
                .findFirst()
                .ifPresent(eine -> pruefung.melde("geschlossenAm", Eingabefehlercode.UNGUELTIG, "k-04.vereinbarung",
                        eine.kategorie(), eine.gueltigVon()));
    }
}
