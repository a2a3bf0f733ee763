package de.passgenau.api.eingliederung.gespraech;

import java.util.EnumSet;
import java.util.List;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.verlauf.Kontakt;

/** V-04: a follow-up talk takes four steps, or somebody says why it did not. */
final class VierSchritte implements Regel<KontaktDokumentieren> {

    @Override
    public void pruefe(KontaktDokumentieren tat, Lage lage, Pruefung pruefung) {
        Angaben.freitext(pruefung, "begruendung", tat.begruendung());
        var fehlende = EnumSet.allOf(Kontakt.Schritt.class);
        tat.schritte().forEach(fehlende::remove);
        if (tat.art() == Kontakt.Art.FOLGEGESPRAECH && !fehlende.isEmpty()
                && Angaben.vielleicht(tat.begruendung()) == null) {
            pruefung.melde("begruendung", Eingabefehlercode.PFLICHTFELD, "v-04.schritte",
                    List.copyOf(fehlende));
        }
    }
}
