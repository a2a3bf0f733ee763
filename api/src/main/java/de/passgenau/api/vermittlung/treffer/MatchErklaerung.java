package de.passgenau.api.vermittlung.treffer;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.massnahme.suche.Platzangebot;
import de.passgenau.api.vermittlung.rangliste.Ausschlussgrund;
import de.passgenau.api.vermittlung.rangliste.Kriteriumsbefund;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.jspecify.annotations.Nullable;

/** Why any one Maßnahme fits a person or not, whether it was ranked or not. */
record MatchErklaerung(MassnahmeTreffer treffer, LocalDate stichtag) {

    public boolean passt() {
        return treffer.ausschluesse().isEmpty();
    }

    public int punkte() {
        return treffer.punkte();
    }

    public List<Kriteriumsbefund> kriterien() {
        return treffer.kriterien();
    }

    public List<Ausschlussgrund> ausschluesse() {
        return treffer.ausschluesse();
    }

    public List<String> fragen() {
        return treffer.fragen();
    }

    public Massnahme massnahme() {
        return treffer.massnahme();
    }

    public Platzangebot platzangebot() {
        return treffer.platzangebot();
    }

    public @Nullable Einstiegsmoeglichkeit einstieg() {
        return treffer.einstieg();
    }

    public List<Trefferhinweis> hinweise() {
        return treffer.hinweise();
    }
}
