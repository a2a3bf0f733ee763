package de.passgenau.api.vermittlung.vorschlag.vorgang;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsgrund;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsstand;
import de.passgenau.api.vermittlung.vorschlag.vorgang.Vorschlagseingaben.Standwechsel;
import org.jspecify.annotations.Nullable;

/** a step that the table knows, with a reason of whoever ends the proposal, and none of anybody else. */
final class Gruende {

    private Gruende() {}

    static Vorschlagsgrund lies(Vorschlagsstand bisher, Standwechsel wunsch, Pruefung pruefung) {
        var stand = wunsch.stand();
        if (!bisher.folgende().contains(stand)) {
            pruefung.melde("stand", Eingabefehlercode.UNGUELTIG,
                    bisher.istEnde() ? "vorschlag.beendet" : "vorschlag.uebergang", bisher, stand);
        }
        pruefe("arbeitgeberabsage", wunsch.arbeitgeberabsage(), stand == Vorschlagsstand.ABGELEHNT_ARBEITGEBER,
                pruefung);
        pruefe("bewerberabsage", wunsch.bewerberabsage(), stand == Vorschlagsstand.ABGELEHNT_BEWERBER, pruefung);
        pruefe("ruecknahme", wunsch.ruecknahme(), stand == Vorschlagsstand.ZURUECKGEZOGEN, pruefung);
        var grund = new Vorschlagsgrund(wunsch.arbeitgeberabsage(), wunsch.bewerberabsage(), wunsch.ruecknahme(),
                pruefung.freitext("worte", wunsch.worte(), Vorschlagsgang.WORTE));
        if (grund.istAnderer() && grund.worte() == null) {
            pruefung.melde("worte", Eingabefehlercode.PFLICHTFELD, "vorschlag.worte");
        }
        return grund;
    }

    private static void pruefe(String feld, @Nullable Enum<?> grund, boolean noetig, Pruefung pruefung) {
        if (noetig && grund == null) {
            pruefung.melde(feld, Eingabefehlercode.PFLICHTFELD, "vorschlag.grund");
        } else if (!noetig && grund != null) {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "vorschlag.fremder-grund");
        }
    }
}
