package de.passgenau.api.vermittlung.treffer;

import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.vermittlung.rangliste.Ausschlussgrund;
import de.passgenau.api.vermittlung.rangliste.Kriteriumsbefund;
import de.passgenau.api.vermittlung.rangliste.Trefferhinweis;
import org.jspecify.annotations.Nullable;

/**
 * A person who was ranked for a Maßnahme, with the reasons.
 *
 * @param treffer the same as seen from her
 */
record TeilnehmerTreffer(Fall fall, MassnahmeTreffer treffer) {

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

    public @Nullable Einstiegsmoeglichkeit einstieg() {
        return treffer.einstieg();
    }

    public List<Trefferhinweis> hinweise() {
        return treffer.hinweise();
    }
}
