package de.passgenau.api.eingliederung.pruefung;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.security.Fallmanagerart;

/** U-01, E-08, T-04: target groups only under 25 and no two alike in a row; the normal case work only from 25. */
final class JugendInOrdnung implements Regel<Fallverlauf> {

    @Override
    public void pruefe(Fallverlauf akte, Lage lage, Pruefung pruefung) {
        var wechsel = akte.jugend().wechsel();
        for (int i = 0; i < wechsel.size(); i++) {
            if (!lage.istU25(wechsel.get(i).gueltigVon())
                    || (i > 0 && wechsel.get(i - 1).zielgruppe() == wechsel.get(i).zielgruppe())) {
                Fallpruefung.widerspruch(pruefung, "berichtigung.zielgruppe", wechsel.get(i).gueltigVon());
            }
        }
        akte.betreuung()
                .fuehrung()
                .ueberleitungen()
                .stream()
                .filter(eine -> lage.istU25(eine.tag()) && istAbFuenfundzwanzig(eine.an()))
                .forEach(eine -> Fallpruefung.widerspruch(pruefung, "berichtigung.ueberleitung", eine.tag()));
    }

    private static boolean istAbFuenfundzwanzig(Fallmanagerart art) {
        return art == Fallmanagerart.ARBEITSMARKTNAH || art == Fallmanagerart.ARBEITSMARKTFERN;
    }
}
