package de.passgenau.api.vermittlung.rangliste;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.bewertung.Kriterium;

/**
 * Why a pair fits, or not.
 *
 * @param kriterien    what each criterion gave that doesn't exclude
 * @param ausschluesse every reason that does; empty for what fits
 */
public record Begruendung(int punkte, List<Kriteriumsbefund> kriterien, List<Ausschlussgrund> ausschluesse) {

    private static final Pattern ENDE_EINER_FRAGE = Pattern.compile("(?<=\\?) ");
    private static final Comparator<Kriteriumsbefund> MEISTE_ZUERST = Comparator
            .comparingInt(Kriteriumsbefund::offenePunkte)
            .reversed()
            .thenComparing(Kriteriumsbefund::kriterium);

    public static Begruendung von(Bewertung bewertung) {
        return switch (bewertung) {
            case Bewertung.Passend passend -> new Begruendung(passend.punkte(),
                    passend.befunde().stream().map(Kriteriumsbefund::von).toList(), List.of());
            case Bewertung.Ausgeschlossen nicht -> new Begruendung(nicht.punkte(),
                    nicht.uebrige().stream().map(Kriteriumsbefund::von).toList(),
                    nicht.gruende().stream().map(Ausschlussgrund::von).toList());
        };
    }

    /** With further reasons that exclude. */
    public Begruendung und(List<Ausschlussgrund> weitere) {
        return new Begruendung(punkte, kriterien, Stream.concat(ausschluesse.stream(), weitere.stream()).toList());
    }

    /** With another sentence for whatever excludes by this criterion. */
    public Begruendung mitSatz(Kriterium kriterium, String satz) {
        return new Begruendung(punkte, kriterien, ausschluesse.stream()
                .map(grund -> grund.kriterium() == kriterium ? new Ausschlussgrund(kriterium, satz) : grund)
                .toList());
    }

    /** What to ask, the question first whose answer may bring most (N-03). */
    public List<String> fragen() {
        return kriterien.stream()
                .filter(befund -> befund.frage() != null)
                .sorted(MEISTE_ZUERST)
                .map(Kriteriumsbefund::frage)
                .flatMap(ENDE_EINER_FRAGE::splitAsStream)
                .distinct()
                .toList();
    }
}
