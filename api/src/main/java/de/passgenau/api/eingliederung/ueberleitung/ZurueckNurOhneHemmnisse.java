package de.passgenau.api.eingliederung.ueberleitung;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.hemmnis.Hemmnislage;
import de.passgenau.api.security.Fallmanagerart;

/** T-03: back to the FM arbeitsmarktnah only with proof that the Hemmnisse are gone for which he gave the case away. */
final class ZurueckNurOhneHemmnisse implements Regel<FallUeberleiten> {

    @Override
    public void pruefe(FallUeberleiten tat, Lage lage, Pruefung pruefung) {
        if (tat.an() != Fallmanagerart.ARBEITSMARKTNAH) {
            return;
        }
        lage.akte()
                .betreuung()
                .fuehrung()
                .letzteRueckgabe()
                .stream()
                .flatMap(rueckgabe -> rueckgabe.hemmnisse().stream())
                .flatMap(id -> lage.akte().hemmnisse().zu(id).stream())
                .filter(Hemmnislage::istOffen)
                .forEach(offen -> pruefung.melde("an", Eingabefehlercode.UNGUELTIG, "t-03.offen",
                        offen.hemmnis().art()));
    }
}
