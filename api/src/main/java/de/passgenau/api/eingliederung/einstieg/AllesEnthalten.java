package de.passgenau.api.eingliederung.einstieg;

import java.time.LocalDate;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.u25.Bildungslage;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.fall.verlauf.Belehrung;

/** E-06: profile, Belehrung and decision belong to it; pupils far from leaving school may be spared the Belehrung. */
final class AllesEnthalten implements Regel<EinstiegsberatungDokumentieren> {

    @Override
    public void pruefe(EinstiegsberatungDokumentieren tat, Lage lage, Pruefung pruefung) {
        Angaben.pflichttext(pruefung, "ergebnis", tat.ergebnis(), "v-02.kontakt-ergebnis");
        var belehrung = tat.belehrung();
        if (belehrung == null && !istNochLangeSchueler(tat.tag(), lage)) {
            pruefung.melde("belehrung", Eingabefehlercode.PFLICHTFELD, "e-06.belehrung");
        }
        if (belehrung != null && belehrung.umfang() != Belehrung.Umfang.VOLLSTAENDIG) {
            pruefung.melde("belehrung.umfang", Eingabefehlercode.UNGUELTIG, "e-06.vollstaendig");
        }
        if (belehrung != null && !belehrung.tag().equals(tat.tag())) {
            pruefung.melde("belehrung.tag", Eingabefehlercode.UNGUELTIG, "e-06.selber-tag", tat.tag());
        }
        if (!tat.entscheidung().gueltigVon().equals(tat.tag())) {
            pruefung.melde("entscheidung.gueltigVon", Eingabefehlercode.UNGUELTIG, "e-06.selber-tag", tat.tag());
        }
    }

    private static boolean istNochLangeSchueler(LocalDate tag, Lage lage) {
        var jugend = lage.akte().jugend();
        var nah = tag.plusMonths(lage.vorgaben().uebergaenge().vorSchulende());
        return jugend.zielgruppe(tag).filter(Zielgruppe.SCHUELER::equals).isPresent()
                && jugend.bildung().map(Bildungslage::schulentlassung).map(ende -> ende.isAfter(nah)).orElse(true);
    }
}
