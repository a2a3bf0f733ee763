package de.passgenau.api.eingliederung.vereinbarung;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintraege;
import de.passgenau.api.fall.verlauf.Kontakt;

/** V-02: the evaluation is documented as a Kontakt, in which the agreement was compared with what was done. */
final class AlsKontaktDokumentiert implements Regel<VereinbarungAuswerten> {

    @Override
    public void pruefe(VereinbarungAuswerten tat, Lage lage, Pruefung pruefung) {
        lage.akte()
                .betreuung()
                .gespraeche()
                .kontakt(tat.kontakt())
                .ifPresentOrElse(kontakt -> abgeglichen(kontakt, tat, lage, pruefung),
                        () -> pruefung.melde("kontakt", Eingabefehlercode.NICHT_GEFUNDEN, "v-02.ohne-kontakt"));
    }

    private static void abgeglichen(Kontakt kontakt, VereinbarungAuswerten tat, Lage lage, Pruefung pruefung) {
        if (!kontakt.schritte().contains(Kontakt.Schritt.VEREINBARUNG_ABGEGLICHEN)) {
            pruefung.melde("kontakt", Eingabefehlercode.UNGUELTIG, "v-02.nicht-abgeglichen", kontakt.tag());
        }
        Eintraege.finde(lage.akte().planung().vereinbarungen().geschlossene(), tat.vereinbarung())
                .filter(vereinbarung -> kontakt.tag().isBefore(vereinbarung.geschlossenAm()))
                .ifPresent(vereinbarung -> pruefung.melde("kontakt", Eingabefehlercode.UNGUELTIG, "v-02.kontakt-davor",
                        kontakt.tag(), vereinbarung.geschlossenAm()));
    }
}
