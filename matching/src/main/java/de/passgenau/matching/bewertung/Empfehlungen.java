package de.passgenau.matching.bewertung;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import de.passgenau.matching.Marke;
import de.passgenau.matching.Rangwert;

/**
 * One common order of offers and Maßnahmen for a person: placement comes first (I-02). An offer that fits comes before
 * any Maßnahme; behind them what leads furthest to work, measured by how much of the main criterion it meets.
 */
public final class Empfehlungen {

    private static final int ALLE_PUNKTE = 100;
    private static final int PROMILLE = 1000;

    private final Gewichte stellen;
    private final Gewichte massnahmen;
    private final Comparator<Empfehlung> reihenfolge;

    public Empfehlungen(Gewichte stellen, Gewichte massnahmen) {
        this.stellen = stellen;
        this.massnahmen = massnahmen;
        this.reihenfolge = Comparator.comparingInt(this::wert)
                .reversed()
                .thenComparing(Empfehlung::stelle, Comparator.reverseOrder())
                .thenComparing(Empfehlung::rang, Comparator.reverseOrder())
                .thenComparing(Empfehlung::kennung);
    }

    /** An offer or a Maßnahme with its place among its kind. */
    public record Empfehlung(String kennung, boolean stelle, Rangwert rang) {

        public int punkte() {
            return rang.punkte();
        }

        public Marke marke() {
            return rang.marke(kennung);
        }
    }

    /** The best first; offers among themselves stay in their order, and Maßnahmen too. */
    public List<Empfehlung> ordne(Collection<Empfehlung> alle) {
        return alle.stream().sorted(reihenfolge).toList();
    }

    /** Whether it is an offer that fits, which comes before any Maßnahme. */
    public boolean istVorrangig(Empfehlung empfehlung) {
        return empfehlung.stelle() && empfehlung.punkte() >= massnahmen.wert(Stellwert.PASSENDE_STELLE_AB);
    }

    /**
     * What the order goes by: above 1000 for an offer that fits, otherwise the share of the main criterion in thousandths; a
     * Maßnahme with a purpose meets some of it, and one without nothing, whatever else speaks for it.
     */
    public int wert(Empfehlung empfehlung) {
        if (istVorrangig(empfehlung)) {
            return PROMILLE + empfehlung.punkte();
        }
        if (empfehlung.stelle()) {
            return anteil(empfehlung, stellen.punkte(Kriterium.BERUF));
        }
        int anteil = anteil(empfehlung, massnahmen.punkte(Kriterium.HEMMNISSE));
        return empfehlung.rang().mitZweck() ? Math.max(0, anteil) : Math.min(0, anteil);
    }

    private static int anteil(Empfehlung empfehlung, int gewicht) {
        return PROMILLE * (empfehlung.punkte() - (ALLE_PUNKTE - gewicht)) / gewicht;
    }
}
