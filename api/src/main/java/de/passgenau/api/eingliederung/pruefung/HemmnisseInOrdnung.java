package de.passgenau.api.eingliederung.pruefung;

import java.util.List;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.hemmnis.Bearbeitungsstand;
import de.passgenau.api.fall.hemmnis.Standwechsel;
import de.passgenau.api.fall.verlauf.Fallverlauf;

/** P-04: Hemmnisse stand beside a Zielberuf, and each state follows one that allows it. */
final class HemmnisseInOrdnung implements Regel<Fallverlauf> {

    @Override
    public void pruefe(Fallverlauf akte, Lage lage, Pruefung pruefung) {
        if (!akte.hemmnisse().erkannte().isEmpty() && akte.profil().letzte().isEmpty()) {
            Fallpruefung.widerspruch(pruefung, "berichtigung.zielberuf");
        }
        akte.hemmnisse()
                .lagen()
                .stream()
                .filter(hemmnis -> !istFolge(hemmnis.verlauf()))
                .forEach(hemmnis -> Fallpruefung.widerspruch(pruefung, "berichtigung.standfolge",
                        hemmnis.hemmnis().art()));
    }

    private static boolean istFolge(List<Standwechsel> verlauf) {
        var stand = Bearbeitungsstand.ERKANNT;
        for (var wechsel : verlauf) {
            if (!stand.naechste().contains(wechsel.stand())) {
                return false;
            }
            stand = wechsel.stand();
        }
        return true;
    }
}
