package de.passgenau.api.fall.akte;

import java.time.LocalDate;

import de.passgenau.api.fall.eintrag.Erfasst;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.kategorie.Kategorieentscheidung;
import de.passgenau.api.fall.kategorie.Kategorieverlauf;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.kategorie.Sperrereignis;
import org.jspecify.annotations.Nullable;

/**
 * A decision on the category with its last day (K-02).
 *
 * @param gueltigBis null of the one that holds
 */
record Kategoriesicht(Kategorieentscheidung entscheidung, @Nullable LocalDate gueltigBis) implements Erfasst {

    static Kategoriesicht von(Kategorieverlauf verlauf, Kategorieentscheidung entscheidung) {
        var alle = verlauf.entscheidungen();
        int naechste = alle.indexOf(entscheidung) + 1;
        return new Kategoriesicht(entscheidung,
                naechste == alle.size() ? null : letzterTag(entscheidung, alle.get(naechste)));
    }

    /** Two decisions of one day: the first has held on that day alone. */
    private static LocalDate letzterTag(Kategorieentscheidung eine, Kategorieentscheidung naechste) {
        var davor = naechste.gueltigVon().minusDays(1);
        return davor.isBefore(eine.gueltigVon()) ? eine.gueltigVon() : davor;
    }

    @Override
    public Kopf kopf() {
        return entscheidung.kopf();
    }

    public Kundenkategorie kategorie() {
        return entscheidung.kategorie();
    }

    public LocalDate gueltigVon() {
        return entscheidung.gueltigVon();
    }

    public String grund() {
        return entscheidung.grund();
    }

    public @Nullable Sperrereignis sperre() {
        return entscheidung.sperre();
    }
}
