package de.passgenau.api.eingliederung.pruefung;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.verlauf.Fallverlauf;

/** K-03, K-04: Y names its event, and nobody came back from X, Y or Z without a full Belehrung. */
final class KategorienInOrdnung implements Regel<Fallverlauf> {

    @Override
    public void pruefe(Fallverlauf akte, Lage lage, Pruefung pruefung) {
        var entscheidungen = akte.kategorien().entscheidungen();
        if (entscheidungen.stream().anyMatch(eine -> eine.kategorie() == Kundenkategorie.Y && eine.sperre() == null)) {
            Fallpruefung.widerspruch(pruefung, "berichtigung.sperre");
        }
        for (int i = 1; i < entscheidungen.size(); i++) {
            var vorige = entscheidungen.get(i - 1);
            var eine = entscheidungen.get(i);
            if (!vorige.kategorie().hatVereinbarung() && eine.kategorie().hatVereinbarung()
                    && !akte.betreuung().gespraeche().vollBelehrtNach(vorige.gueltigVon())) {
                Fallpruefung.widerspruch(pruefung, "berichtigung.belehrung", eine.gueltigVon());
            }
        }
    }
}
