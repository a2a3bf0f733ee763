package de.passgenau.matching.lucene.massnahme;

import java.time.LocalDate;

import de.passgenau.matching.profil.Foerderprofil.FruehereMassnahme;

/** Who of a segment has been to a Maßnahme of the same kind too lately, or still is. */
final class Wiederholer {

    private final Teilnehmerplan plan;
    private final Teilnehmerspalten spalten;
    private final int gleichartig;

    Wiederholer(Teilnehmerplan plan, Teilnehmerspalten spalten) {
        this.plan = plan;
        this.spalten = spalten;
        this.gleichartig = spalten.gleichartige().indexOf(plan.massnahme.gleichartig());
    }

    /** Whether anybody has ever been to one of the same kind. */
    boolean gibtEs() {
        return gleichartig >= 0;
    }

    boolean istEiner(int doc) {
        var werte = spalten.fruehere().werte();
        int bis = spalten.fruehere().ab()[doc + 1];
        for (int i = spalten.fruehere().ab()[doc]; i < bis; i += 2) {
            if (werte[i] == gleichartig && plan.punkte.sperrt(fruehere(werte[i + 1]))) {
                return true;
            }
        }
        return false;
    }

    private FruehereMassnahme fruehere(int ende) {
        return new FruehereMassnahme("", plan.massnahme.gleichartig(),
                ende == Zugangsspalten.TAG_UNBEKANNT ? null : LocalDate.ofEpochDay(ende), null);
    }
}
