package de.passgenau.api.eingliederung.kategorie;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.kategorie.Kategorieentscheidung;

/** K-02: a decision changes something: the category, or the event that blocks placement. */
final class AndereKategorie implements Regel<KategorieFestlegen> {

    @Override
    public void pruefe(KategorieFestlegen tat, Lage lage, Pruefung pruefung) {
        lage.akte()
                .kategorien()
                .letzte()
                .filter(vorige -> gleicht(tat, vorige))
                .ifPresent(vorige -> pruefung.melde("kategorie", Eingabefehlercode.SCHON_VORHANDEN, "k-02.unveraendert",
                        vorige.kategorie(), vorige.gueltigVon()));
    }

    private static boolean gleicht(KategorieFestlegen tat, Kategorieentscheidung vorige) {
        var sperre = tat.sperre();
        return tat.kategorie() == vorige.kategorie()
                && (sperre == null ? vorige.sperre() == null : sperre.equals(vorige.sperre()));
    }
}
