package de.passgenau.api.eingliederung.jugend;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.u25.Bildungslage;
import de.passgenau.api.fall.u25.Zielgruppe;

/** U-02: a pupil becomes a seeker half a year before leaving school, and not earlier. */
final class HalbesJahrVorSchulende implements Regel<ZielgruppeSetzen> {

    @Override
    public void pruefe(ZielgruppeSetzen tat, Lage lage, Pruefung pruefung) {
        if (tat.zielgruppe() != Zielgruppe.AUSBILDUNGSSUCHENDE || !tat.wechselt(Zielgruppe.SCHUELER, lage)) {
            return;
        }
        var entlassung = lage.akte().jugend().bildung().map(Bildungslage::schulentlassung);
        if (entlassung.isEmpty()) {
            pruefung.melde("zielgruppe", Eingabefehlercode.UNGUELTIG, "u-02.schulende-fehlt");
        }
        entlassung.map(tag -> tag.minusMonths(lage.vorgaben().uebergaenge().vorSchulende()))
                .filter(fruehestens -> tat.gueltigVon().isBefore(fruehestens))
                .ifPresent(fruehestens -> pruefung.melde("gueltigVon", Eingabefehlercode.UNGUELTIG, "u-02.zu-frueh",
                        fruehestens));
    }
}
