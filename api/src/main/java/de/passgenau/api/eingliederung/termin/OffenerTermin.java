package de.passgenau.api.eingliederung.termin;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** Only of an appointment that is still agreed on anything can become. */
final class OffenerTermin implements Regel<Terminende> {

    @Override
    public void pruefe(Terminende tat, Lage lage, Pruefung pruefung) {
        var termine = lage.akte().betreuung().termine();
        if (termine.termin(tat.termin()).isEmpty()) {
            pruefung.melde("termin", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
        } else if (termine.stand(tat.termin()).isPresent()) {
            pruefung.melde("termin", Eingabefehlercode.UNGUELTIG, "termin.abgeschlossen");
        }
    }
}
