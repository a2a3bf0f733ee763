package de.passgenau.matching.zulassung.pruefung;

import java.util.List;

import de.passgenau.matching.zulassung.Umkreis;
import de.passgenau.matching.zulassung.Vergleich;
import de.passgenau.matching.zulassung.Zeitdauer;

/** Which lengths of time and which distances can't be met together; any two of them decide, and all but the last are known to go together. */
final class Strecken {

    private static final int METER = 1000;
    /** Distances are rounded; circles that nearly touch are taken as touching. */
    private static final int SPIELRAUM = 100;

    private Strecken() {}

    static boolean zeitenUnvereinbar(List<Literal> literale) {
        var letzte = dauer(literale.getLast());
        return literale.stream()
                .map(Strecken::dauer)
                .anyMatch(eine -> zuKurz(eine, letzte) || zuKurz(letzte, eine));
    }

    private static Zeitdauer dauer(Literal literal) {
        var dauer = (Zeitdauer) literal.merkmal();
        return literal.ja()
                ? dauer
                : new Zeitdauer(dauer.dauerart(), dauer.vergleich().gegenteil(), dauer.frist());
    }

    /** Whether the one asks for a longer time than the other allows. */
    private static boolean zuKurz(Zeitdauer eine, Zeitdauer andere) {
        if (!eine.vergleich().nachUnten() || andere.vergleich().nachUnten()) {
            return false;
        }
        var beideGenau = eine.vergleich() == Vergleich.MINDESTENS && andere.vergleich() == Vergleich.HOECHSTENS;
        return eine.frist().sicherSoLangWie(andere.frist())
                && !(beideGenau && andere.frist().kannSoLangSeinWie(eine.frist()));
    }

    static boolean kreiseUnvereinbar(List<Literal> literale) {
        var letzter = literale.getLast();
        return literale.stream()
                .anyMatch(einer -> einer.ja() && unvereinbar(einer, letzter)
                        || letzter.ja() && unvereinbar(letzter, einer));
    }

    /** Apart from each other, or the whole circle inside a forbidden one. */
    private static boolean unvereinbar(Literal verlangt, Literal anderes) {
        var kreis = (Umkreis) verlangt.merkmal();
        var anderer = (Umkreis) anderes.merkmal();
        long abstand = kreis.mitte().meterBis(anderer.mitte());
        return anderes.ja()
                ? abstand > (long) (kreis.km() + anderer.km()) * METER + SPIELRAUM
                : kreis.equals(anderer) || abstand + kreis.km() * METER + SPIELRAUM <= anderer.km() * METER
                        || kreis.mitte().equals(anderer.mitte()) && kreis.km() <= anderer.km();
    }
}
