package de.passgenau.api.eingliederung.jugend;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.u25.Bildungslage;
import de.passgenau.api.fall.u25.Zielgruppe;

/** U-04: Absolvent is who has finished a training not longer than 6 months ago. */
final class AbsolventenNachDemAbschluss implements Regel<ZielgruppeSetzen> {

    @Override
    public void pruefe(ZielgruppeSetzen tat, Lage lage, Pruefung pruefung) {
        if (tat.zielgruppe() != Zielgruppe.AUSBILDUNGSABSOLVENTEN) {
            return;
        }
        var abschluss = lage.akte().jugend().bildung().map(Bildungslage::abschluss);
        if (abschluss.filter(tag -> !tag.isAfter(tat.gueltigVon())).isEmpty()) {
            pruefung.melde("zielgruppe", Eingabefehlercode.UNGUELTIG, "u-04.ohne-abschluss");
        }
        abschluss.map(tag -> tag.plusMonths(lage.vorgaben().uebergaenge().absolvent()))
                .filter(ende -> !tat.gueltigVon().isBefore(ende))
                .ifPresent(ende -> pruefung.melde("gueltigVon", Eingabefehlercode.UNGUELTIG, "u-04.zu-spaet", ende));
    }
}
