package de.passgenau.api.eingliederung.einstieg;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.security.Fallmanagerart;

/**
 * E-07: under 25 the FM U25, for pupils the Berufsberater, from 25 the FM arbeitsmarktfern; a Bedarfsgemeinschaft of
 * both ages is seen together, and the self-employed and refugees have their own.
 */
final class ZustaendigNachAlter implements Regel<EinstiegsberatungDokumentieren> {

    @Override
    public void pruefe(EinstiegsberatungDokumentieren tat, Lage lage, Pruefung pruefung) {
        var zustaendige = zustaendige(tat, lage);
        if (!zustaendige.contains(tat.durch())) {
            pruefung.melde("durch", Eingabefehlercode.UNGUELTIG, "e-07.zustaendig", List.copyOf(zustaendige),
                    tat.durch());
        }
    }

    private static Set<Fallmanagerart> zustaendige(EinstiegsberatungDokumentieren tat, Lage lage) {
        var zustaendige = EnumSet.of(nachAlter(tat.tag(), lage));
        if (tat.gemeinsamMitBg()) {
            zustaendige.addAll(Set.of(Fallmanagerart.U25, Fallmanagerart.ARBEITSMARKTFERN));
        }
        if (lage.person().selbstaendig()) {
            zustaendige.add(Fallmanagerart.SELBSTAENDIGE);
        }
        if (lage.person().gefluechtet()) {
            zustaendige.add(Fallmanagerart.GEFLUECHTETE);
        }
        return zustaendige;
    }

    private static Fallmanagerart nachAlter(LocalDate tag, Lage lage) {
        if (!lage.istU25(tag)) {
            return Fallmanagerart.ARBEITSMARKTFERN;
        }
        var schueler = lage.akte().jugend().zielgruppe(tag).filter(Zielgruppe.SCHUELER::equals);
        return schueler.isPresent() ? Fallmanagerart.BERUFSBERATER : Fallmanagerart.U25;
    }
}
