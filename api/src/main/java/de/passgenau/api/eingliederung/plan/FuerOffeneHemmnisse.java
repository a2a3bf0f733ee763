package de.passgenau.api.eingliederung.plan;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.hemmnis.Hemmnislage;

/** I-01: a strategy addresses Hemmnisse that are known and still open. */
final class FuerOffeneHemmnisse implements Regel<StrategieAufnehmen> {

    @Override
    public void pruefe(StrategieAufnehmen tat, Lage lage, Pruefung pruefung) {
        if (tat.hemmnisse().isEmpty()) {
            pruefung.melde("hemmnisse", Eingabefehlercode.PFLICHTFELD, "i-01.hemmnisse");
        }
        tat.hemmnisse()
                .forEach(id -> lage.akte()
                        .hemmnisse()
                        .zu(id)
                        .ifPresentOrElse(
                                bekannt -> offen(bekannt, pruefung),
                                () -> pruefung.melde("hemmnisse", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden")));
    }

    private static void offen(Hemmnislage bekannt, Pruefung pruefung) {
        if (!bekannt.istOffen()) {
            pruefung.melde("hemmnisse", Eingabefehlercode.UNGUELTIG, "i-01.erledigt", bekannt.hemmnis().art(),
                    bekannt.seit());
        }
    }
}
