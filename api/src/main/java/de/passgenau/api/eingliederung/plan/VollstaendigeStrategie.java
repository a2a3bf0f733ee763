package de.passgenau.api.eingliederung.plan;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** I-01: a strategy names an intermediate goal and who does what until when at what cost. */
final class VollstaendigeStrategie implements Regel<StrategieAufnehmen> {

    @Override
    public void pruefe(StrategieAufnehmen tat, Lage lage, Pruefung pruefung) {
        Angaben.pflichttext(pruefung, "zwischenziel", tat.zwischenziel(), "i-01.zwischenziel");
        if (tat.schritte().isEmpty()) {
            pruefung.melde("schritte", Eingabefehlercode.PFLICHTFELD, "i-01.schritte");
        }
        tat.schritte().forEach(schritt -> Angaben.freitext(pruefung, "schritte", schritt.text()));
        tat.schritte()
                .stream()
                .filter(schritt -> schritt.bis().isBefore(lage.heute()))
                .forEach(schritt -> pruefung.melde("schritte", Eingabefehlercode.UNGUELTIG, "i-01.vergangen",
                        schritt.bis()));
        var kosten = tat.kostenCent();
        if (kosten != null && kosten < 0) {
            pruefung.melde("kosten", Eingabefehlercode.UNGUELTIG, "i-01.kosten");
        }
    }
}
