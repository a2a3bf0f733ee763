package de.passgenau.api.eingliederung.integration;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** C-01: an Integration counts once, from the day on which it was taken up. */
final class EinmalAufgenommen implements Regel<ArbeitsaufnahmeErfassen> {

    @Override
    public void pruefe(ArbeitsaufnahmeErfassen tat, Lage lage, Pruefung pruefung) {
        Angaben.geschehen(pruefung, "tag", tat.tag(), lage);
        var schon = lage.akte()
                .betreuung()
                .integrationen()
                .alle()
                .stream()
                .anyMatch(eine -> eine.tag().equals(tat.tag()) && eine.art() == tat.art());
        if (schon) {
            pruefung.melde("tag", Eingabefehlercode.SCHON_VORHANDEN, "integration.doppelt", tat.art(), tat.tag());
        }
    }
}
