package de.passgenau.api.eingliederung.kategorie;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** K-04: who comes back from X, Y or Z is told all rights and duties again, on a later day than it began. */
final class ReaktivierungMitBelehrung implements Regel<KategorieFestlegen> {

    @Override
    public void pruefe(KategorieFestlegen tat, Lage lage, Pruefung pruefung) {
        lage.akte()
                .kategorien()
                .letzte()
                .filter(vorige -> !vorige.kategorie().hatVereinbarung() && tat.kategorie().hatVereinbarung())
                .filter(vorige -> !lage.akte().betreuung().gespraeche().vollBelehrtNach(vorige.gueltigVon()))
                .ifPresent(vorige -> pruefung.melde("kategorie", Eingabefehlercode.UNGUELTIG, "k-04.belehrung",
                        vorige.kategorie(), vorige.gueltigVon()));
    }
}
