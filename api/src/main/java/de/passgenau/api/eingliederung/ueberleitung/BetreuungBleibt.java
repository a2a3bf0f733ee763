package de.passgenau.api.eingliederung.ueberleitung;

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
 * E-07, T-04: with its caseload a case changes the person in charge and not the kind of Fallmanagement, which is decided
 * case by case (T-01 to T-03). Before the Einstiegsberatung the age decides; under 25 nobody is led by those who look
 * after people from 25 on, and who is 25 may go on to them or stay with U25 until his Maßnahme ends.
 */
public final class BetreuungBleibt implements Regel<FallUebergeben> {

    private static final Set<Fallmanagerart> JUNG = Set.of(Fallmanagerart.U25, Fallmanagerart.BERUFSBERATER);
    private static final Set<Fallmanagerart> NORMAL = Set.of(Fallmanagerart.ARBEITSMARKTNAH,
            Fallmanagerart.ARBEITSMARKTFERN);

    /** Which kinds of Fallmanager may get this case. */
    public static Set<Fallmanagerart> arten(Lage lage) {
        var istU25 = lage.istU25(lage.heute());
        var bisher = lage.akte().gefuehrtVon();
        if (bisher.isEmpty() || istU25 && NORMAL.contains(bisher.get())) {
            return nachAlter(istU25, lage);
        }
        var arten = EnumSet.of(bisher.get());
        if (!istU25 && JUNG.contains(bisher.get())) {
            arten.add(Fallmanagerart.ARBEITSMARKTFERN);
        }
        return arten;
    }

    private static Set<Fallmanagerart> nachAlter(boolean istU25, Lage lage) {
        var schueler = lage.akte().jugend().zielgruppe().filter(Zielgruppe.SCHUELER::equals).isPresent();
        var arten = EnumSet.of(!istU25
                ? Fallmanagerart.ARBEITSMARKTFERN
                : schueler ? Fallmanagerart.BERUFSBERATER : Fallmanagerart.U25);
        if (lage.person().selbstaendig()) {
            arten.add(Fallmanagerart.SELBSTAENDIGE);
        }
        if (lage.person().gefluechtet()) {
            arten.add(Fallmanagerart.GEFLUECHTETE);
        }
        return arten;
    }

    @Override
    public void pruefe(FallUebergeben tat, Lage lage, Pruefung pruefung) {
        var arten = arten(lage);
        if (!arten.contains(tat.an())) {
            pruefung.melde("an", Eingabefehlercode.UNGUELTIG, "e-07.bestand", List.copyOf(arten));
        }
    }
}
