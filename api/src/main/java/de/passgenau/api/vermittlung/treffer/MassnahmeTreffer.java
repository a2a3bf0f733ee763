package de.passgenau.api.vermittlung.treffer;

import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.massnahme.suche.Platzangebot;
import de.passgenau.api.vermittlung.rangliste.Ausschlussgrund;
import de.passgenau.api.vermittlung.rangliste.Begruendung;
import de.passgenau.api.vermittlung.rangliste.Kriteriumsbefund;
import de.passgenau.api.vermittlung.rangliste.Trefferhinweis;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.jspecify.annotations.Nullable;

/**
 * A Maßnahme that was ranked for a person, with the reasons.
 *
 * @param fall     whose case it was ranked for
 * @param einstieg null if there is no Durchgang that one can join
 */
public record MassnahmeTreffer(
        Fall fall,
        Massnahme massnahme,
        Begruendung begruendung,
        Platzangebot platzangebot,
        @Nullable Einstiegsmoeglichkeit einstieg,
        List<Trefferhinweis> hinweise) {

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
}
