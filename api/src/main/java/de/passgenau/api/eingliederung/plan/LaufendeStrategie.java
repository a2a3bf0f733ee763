package de.passgenau.api.eingliederung.plan;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** I-01: only a strategy that is still followed can end, not before it began, and its result is said. */
final class LaufendeStrategie implements Regel<StrategieBeenden> {

    @Override
    public void pruefe(StrategieBeenden tat, Lage lage, Pruefung pruefung) {
        Angaben.geschehen(pruefung, "tag", tat.tag(), lage);
        Angaben.pflichttext(pruefung, "ergebnis", tat.ergebnis(), "i-01.ergebnis");
        var strategie = lage.akte()
                .planung()
                .fahrplan()
                .laufende()
                .stream()
                .filter(eine -> eine.id().equals(tat.strategie()))
                .findFirst();
        if (strategie.isEmpty()) {
            pruefung.melde("strategie", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
        }
        strategie.map(eine -> eine.kopf().seit())
                .filter(tat.tag()::isBefore)
                .ifPresent(seit -> pruefung.melde("tag", Eingabefehlercode.UNGUELTIG, "i-01.davor", seit));
    }
}
