package de.passgenau.api.eingliederung.gespraech;

import java.time.LocalDate;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.verlauf.Gespraeche;
import de.passgenau.api.fall.verlauf.Kontakt;

/**
 * E-06: an Einstiegsberatung is documented with all that belongs to it, and not as a mere contact; only one that lacks
 * its talk, because that was recorded wrongly, gets another.
 */
final class EinstiegsberatungFuerSich implements Regel<KontaktDokumentieren> {

    @Override
    public void pruefe(KontaktDokumentieren tat, Lage lage, Pruefung pruefung) {
        if (tat.art() == Kontakt.Art.EINSTIEGSBERATUNG && !fehlt(lage.akte().betreuung().gespraeche(), tat.tag())) {
            pruefung.melde("art", Eingabefehlercode.UNGUELTIG, "e-06.nicht-als-kontakt");
        }
    }

    private static boolean fehlt(Gespraeche gespraeche, LocalDate tag) {
        return gespraeche.einstiegsberatungen().stream().anyMatch(eine -> !eine.nachgeholt() && eine.tag().equals(tag))
                && gespraeche.kontakte()
                        .stream()
                        .noneMatch(einer -> einer.art() == Kontakt.Art.EINSTIEGSBERATUNG && einer.tag().equals(tag));
    }
}
