package de.passgenau.api.eingliederung.kategorie;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** K-04: X, Y and Z have no agreement, so what was agreed on before comes to its end first. */
final class VereinbarungZuerstAuswerten implements Regel<KategorieFestlegen> {

    @Override
    public void pruefe(KategorieFestlegen tat, Lage lage, Pruefung pruefung) {
        if (tat.kategorie().hatVereinbarung()) {
            return;
        }
        var vereinbarungen = lage.akte().planung().vereinbarungen();
        vereinbarungen.geschlossene()
                .stream()
                .map(vereinbarungen::ende)
                .filter(ende -> ende.isAfter(tat.gueltigVon()))
                .forEach(ende -> pruefung.melde("kategorie", Eingabefehlercode.UNGUELTIG, "k-04.vereinbarung-laeuft",
                        tat.kategorie(), ende));
    }
}
