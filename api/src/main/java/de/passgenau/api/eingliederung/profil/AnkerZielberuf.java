package de.passgenau.api.eingliederung.profil;

import java.util.HashSet;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.u25.Zielgruppe;

/** P-01: one Zielberuf, widened by others; for who looks for a training place it is what he wants to learn. */
final class AnkerZielberuf implements Regel<ProfilFortschreiben> {

    @Override
    public void pruefe(ProfilFortschreiben tat, Lage lage, Pruefung pruefung) {
        var gesehen = new HashSet<String>();
        gesehen.add(tat.profil().zielberuf().kldb());
        for (var alternative : tat.profil().alternativen()) {
            if (!gesehen.add(alternative.kldb())) {
                pruefung.melde("profil.alternativen", Eingabefehlercode.UNGUELTIG, "p-01.doppelt", alternative.kldb());
            }
        }
        var sucht = lage.akte().jugend().zielgruppe().filter(Zielgruppe.AUSBILDUNGSSUCHENDE::equals);
        if (sucht.isPresent() && !tat.profil().zielberuf().ausbildung()) {
            pruefung.melde("profil.zielberuf", Eingabefehlercode.UNGUELTIG, "p-01.ausbildungsberuf");
        }
    }
}
