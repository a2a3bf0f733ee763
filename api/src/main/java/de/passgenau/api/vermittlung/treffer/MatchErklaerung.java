package de.passgenau.api.vermittlung.treffer;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.massnahme.suche.Platzangebot;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.rangliste.Ausschlussgrund;
import de.passgenau.api.vermittlung.rangliste.Begruendung;
import de.passgenau.api.vermittlung.rangliste.Kriteriumsbefund;
import de.passgenau.api.vermittlung.rangliste.Trefferhinweis;
import de.passgenau.api.vermittlung.stelle.StelleTreffer;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.jspecify.annotations.Nullable;

/**
 * Why any one offer or Maßnahme fits a person or not, whether it was ranked or not.
 *
 * @param treffer        null for an offer
 * @param stellenangebot null for a Maßnahme
 */
record MatchErklaerung(
        Begruendung begruendung,
        List<Trefferhinweis> hinweise,
        @Nullable MassnahmeTreffer treffer,
        @Nullable Stellenangebot stellenangebot,
        LocalDate stichtag) {

    static MatchErklaerung von(MassnahmeTreffer treffer, LocalDate stichtag) {
        return new MatchErklaerung(treffer.begruendung(), treffer.hinweise(), treffer, null, stichtag);
    }

    static MatchErklaerung von(StelleTreffer treffer, LocalDate stichtag) {
        return new MatchErklaerung(treffer.begruendung(), treffer.hinweise(), null, treffer.stellenangebot(),
                stichtag);
    }

    public boolean passt() {
        return begruendung.ausschluesse().isEmpty();
    }

    public int punkte() {
        return begruendung.punkte();
    }

    public List<Kriteriumsbefund> kriterien() {
        return begruendung.kriterien();
    }

    public List<Ausschlussgrund> ausschluesse() {
        return begruendung.ausschluesse();
    }

    public List<String> fragen() {
        return begruendung.fragen();
    }

    public @Nullable Massnahme massnahme() {
        return treffer == null ? null : treffer.massnahme();
    }

    public @Nullable Platzangebot platzangebot() {
        return treffer == null ? null : treffer.platzangebot();
    }

    public @Nullable Einstiegsmoeglichkeit einstieg() {
        return treffer == null ? null : treffer.einstieg();
    }
}
