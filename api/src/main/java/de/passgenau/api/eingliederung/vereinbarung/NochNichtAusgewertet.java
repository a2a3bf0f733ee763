package de.passgenau.api.eingliederung.vereinbarung;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintraege;

/** V-02: an agreement is evaluated once, and what came out is said. */
final class NochNichtAusgewertet implements Regel<VereinbarungAuswerten> {

    @Override
    public void pruefe(VereinbarungAuswerten tat, Lage lage, Pruefung pruefung) {
        Angaben.pflichttext(pruefung, "ergebnis", tat.ergebnis(), "v-02.ergebnis");
        var vereinbarungen = lage.akte().planung().vereinbarungen();
        if (Eintraege.finde(vereinbarungen.geschlossene(), tat.vereinbarung()).isEmpty()) {
            pruefung.melde("vereinbarung", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
        }
        vereinbarungen.auswertung(tat.vereinbarung())
                .ifPresent(schon -> pruefung.melde("vereinbarung", Eingabefehlercode.SCHON_VORHANDEN,
                        "v-02.schon-ausgewertet", schon.tag()));
    }
}
