package de.passgenau.api.vermittlung;

import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.vermittlung.rangliste.Ausschlussgrund;
import de.passgenau.api.vermittlung.rangliste.Begruendung;
import de.passgenau.api.vermittlung.rangliste.Kriteriumsbefund;
import de.passgenau.api.vermittlung.rangliste.Trefferhinweis;
import org.jspecify.annotations.Nullable;

/**
 * A person who was ranked for an offer, with the reasons.
 *
 * @param fall only where the caller may see the whole case
 */
public record BewerberTreffer(
        Kandidat kandidat,
        @Nullable Fall fall,
        Begruendung begruendung,
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
