package de.passgenau.api.eingliederung.ueberleitung;

import java.util.Set;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.security.Fallmanagerart;

/** T-04: U25 hands over at the 25th birthday or later, with a protocol, and nobody comes back after it. */
final class MitFuenfundzwanzig implements Regel<FallUeberleiten> {

    private static final Set<Fallmanagerart> JUNG = Set.of(Fallmanagerart.U25, Fallmanagerart.BERUFSBERATER);
    private static final Set<Fallmanagerart> NORMAL = Set.of(Fallmanagerart.ARBEITSMARKTNAH,
            Fallmanagerart.ARBEITSMARKTFERN);

    @Override
    public void pruefe(FallUeberleiten tat, Lage lage, Pruefung pruefung) {
        var geburtstag = lage.person().geburtstag(lage.vorgaben().jugendgrenze());
        var istU25 = lage.istU25(lage.heute());
        if (istU25 && tat.an() == Fallmanagerart.ARBEITSMARKTFERN) {
            pruefung.melde("an", Eingabefehlercode.UNGUELTIG, "t-04.unter-25", geburtstag);
        }
        if (!istU25 && JUNG.contains(tat.an())) {
            pruefung.melde("an", Eingabefehlercode.UNGUELTIG, "t-04.ab-25", geburtstag);
        }
        var kommtVonU25 = lage.akte().gefuehrtVon().filter(JUNG::contains).isPresent();
        var verlaesstU25 = NORMAL.contains(tat.an()) || !istU25 && !JUNG.contains(tat.an());
        if (kommtVonU25 && verlaesstU25 && Angaben.vielleicht(tat.protokoll()) == null) {
            pruefung.melde("protokoll", Eingabefehlercode.PFLICHTFELD, "t-04.protokoll");
        }
    }
}
