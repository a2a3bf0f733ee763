package de.passgenau.api.eingliederung.integration;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.verlauf.Integration;

/** T-02: what was taken up ends once, after it began, and somebody says why, so that one sees whether it lasted. */
final class BestehendeArbeit implements Regel<ArbeitBeenden> {

    @Override
    public void pruefe(ArbeitBeenden tat, Lage lage, Pruefung pruefung) {
        Angaben.geschehen(pruefung, "tag", tat.tag(), lage);
        Angaben.pflichttext(pruefung, "grund", tat.grund(), "integration.grund");
        var integrationen = lage.akte().betreuung().integrationen();
        integrationen.ende(tat.integration())
                .ifPresent(ende -> pruefung.melde("integration", Eingabefehlercode.SCHON_VORHANDEN,
                        "integration.beendet", ende.tag()));
        integrationen.integration(tat.integration())
                .ifPresentOrElse(eine -> nachBeginn(eine, tat, pruefung), () -> pruefung.melde("integration",
                        Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden"));
    }

    private static void nachBeginn(Integration eine, ArbeitBeenden tat, Pruefung pruefung) {
        if (tat.tag().isBefore(eine.tag())) {
            pruefung.melde("tag", Eingabefehlercode.UNGUELTIG, "integration.davor", eine.tag());
        }
    }
}
