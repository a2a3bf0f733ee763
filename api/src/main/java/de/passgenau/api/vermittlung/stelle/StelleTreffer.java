package de.passgenau.api.vermittlung.stelle;

import java.util.List;

import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.rangliste.Ausschlussgrund;
import de.passgenau.api.vermittlung.rangliste.Begruendung;
import de.passgenau.api.vermittlung.rangliste.Kriteriumsbefund;
import de.passgenau.api.vermittlung.rangliste.Trefferhinweis;

/** An offer that was ranked for a person, with the reasons. */
public record StelleTreffer(Stellenangebot stellenangebot, Begruendung begruendung, List<Trefferhinweis> hinweise) {

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
