package de.passgenau.api.vermittlung.pool;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import de.passgenau.api.vermittlung.rangliste.Begruendung;
import de.passgenau.api.vermittlung.rangliste.Kriteriumsbefund;
import de.passgenau.matching.bewertung.Kriterium;

/**
 * How well somebody of the pool fits an offer, by what her profile shows. Of what it does not show, her way, health, age and
 * how far she is from work, nothing is said, not even that it is not known.
 */
record Poolpassung(int punkte, List<Kriteriumsbefund> kriterien) {

    private static final Set<Kriterium> VERGLEICHBARE = EnumSet.of(Kriterium.BERUF, Kriterium.KENNTNISSE,
            Kriterium.ARBEITSZEIT, Kriterium.ARBEITSLAGE, Kriterium.SPRACHE, Kriterium.VERFUEGBARKEIT,
            Kriterium.NACHWEISE);

    static Poolpassung von(Begruendung begruendung) {
        var kriterien = begruendung.kriterien()
                .stream()
                .filter(befund -> VERGLEICHBARE.contains(befund.kriterium()))
                .toList();
        return new Poolpassung(kriterien.stream().mapToInt(Kriteriumsbefund::punkte).sum(), kriterien);
    }
}
