package de.passgenau.api.eingliederung.termin;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.verlauf.Kontakt;

/** Whoever came to an appointment has a contact documented for that day. */
final class KontaktAmSelbenTag implements Regel<TerminWahrnehmen> {

    @Override
    public void pruefe(TerminWahrnehmen tat, Lage lage, Pruefung pruefung) {
        var betreuung = lage.akte().betreuung();
        var kontakt = betreuung.gespraeche().kontakt(tat.kontakt());
        if (kontakt.isEmpty()) {
            pruefung.melde("kontakt", Eingabefehlercode.NICHT_GEFUNDEN, "termin.ohne-kontakt");
        }
        var termin = betreuung.termine().termin(tat.termin()).map(einer -> einer.beginn().toLocalDate());
        kontakt.map(Kontakt::tag)
                .filter(tag -> termin.isPresent() && !tag.equals(termin.get()))
                .ifPresent(tag -> pruefung.melde("kontakt", Eingabefehlercode.UNGUELTIG, "termin.anderer-tag", tag));
    }
}
