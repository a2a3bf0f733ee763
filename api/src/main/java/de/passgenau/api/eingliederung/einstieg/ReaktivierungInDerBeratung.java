package de.passgenau.api.eingliederung.einstieg;

import java.time.LocalDate;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** K-04: who comes back from X, Y or Z by a new Einstiegsberatung is told all rights and duties again in it. */
final class ReaktivierungInDerBeratung implements Regel<EinstiegsberatungDokumentieren> {

    @Override
    public void pruefe(EinstiegsberatungDokumentieren tat, Lage lage, Pruefung pruefung) {
        lage.akte()
                .kategorien()
                .letzte()
                .filter(vorige -> !vorige.kategorie().hatVereinbarung()
                        && tat.entscheidung().kategorie().hatVereinbarung())
                .filter(vorige -> !belehrtNach(vorige.gueltigVon(), tat, lage))
                .ifPresent(vorige -> pruefung.melde("belehrung", Eingabefehlercode.UNGUELTIG, "k-04.belehrung",
                        vorige.kategorie(), vorige.gueltigVon()));
    }

    private static boolean belehrtNach(LocalDate tag, EinstiegsberatungDokumentieren tat, Lage lage) {
        var belehrung = tat.belehrung();
        return (belehrung != null && belehrung.tag().isAfter(tag))
                || lage.akte().betreuung().gespraeche().vollBelehrtNach(tag);
    }
}
