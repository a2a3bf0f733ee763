package de.passgenau.api.eingliederung.kategorie;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.kategorie.Kundenkategorie;

/** K-03: Y names the event that blocks placement, since the case is looked at again before that ends. */
final class BenanntesSperrereignis implements Regel<KategorieFestlegen> {

    @Override
    public void pruefe(KategorieFestlegen tat, Lage lage, Pruefung pruefung) {
        var sperre = tat.sperre();
        if (sperre == null) {
            if (tat.kategorie() == Kundenkategorie.Y) {
                pruefung.melde("sperre", Eingabefehlercode.PFLICHTFELD, "k-03.sperre");
            }
            return;
        }
        if (tat.kategorie().hatVereinbarung()) {
            pruefung.melde("sperre", Eingabefehlercode.UNGUELTIG, "k-03.ohne-anlass", tat.kategorie());
        }
        if (sperre.ende().isBefore(tat.gueltigVon())) {
            pruefung.melde("sperre.ende", Eingabefehlercode.UNGUELTIG, "k-03.vorbei", sperre.ende());
        }
    }
}
