package de.passgenau.api.vermittlung.stelle;

import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.api.vermittlung.rangliste.Begruendung;
import de.passgenau.api.vermittlung.rangliste.Kriteriumsbefund;
import de.passgenau.api.vermittlung.rangliste.Trefferhinweis;
import de.passgenau.api.vermittlung.rangliste.Trefferhinweis.Art;
import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.bewertung.Erfuellung;
import de.passgenau.matching.bewertung.Kriterium;

/** Which help may bring a person and an offer together; never points, and a person decides about each. */
final class Foerderhinweise {

    private static final Set<Kriterium> KOENNEN = Set.of(Kriterium.BERUF, Kriterium.KENNTNISSE);

    private final Stellenart art;
    private final Begruendung begruendung;

    Foerderhinweise(Stellenart art, Begruendung begruendung) {
        this.art = art;
        this.begruendung = begruendung;
    }

    /** @param nachweise all that the person can prove */
    Stream<Trefferhinweis> fuer(Set<String> nachweise) {
        var passt = begruendung.ausschluesse().isEmpty();
        return Stream.of(wenn(passt && istArbeit() && fehltKoennen(), Art.EINGLIEDERUNGSZUSCHUSS),
                wenn(passt && istArbeit() && nachweise.contains("FOERDERFAEHIG_16E"), Art.FOERDERUNG_16E),
                wenn(passt && istArbeit() && nachweise.contains("FOERDERFAEHIG_16I"), Art.FOERDERUNG_16I),
                wenn(passt && (istArbeit() || art == Stellenart.AUSBILDUNG) && istKoennenOffen(),
                        Art.MASSNAHME_BEIM_ARBEITGEBER),
                wenn(kostetEtwas(passt), Art.VERMITTLUNGSBUDGET)).flatMap(eine -> eine);
    }

    private static Stream<Trefferhinweis> wenn(boolean trifftZu, Art art) {
        return trifftZu ? Stream.of(Trefferhinweis.of(art)) : Stream.empty();
    }

    /** Work that is insured; a Minijob is not subsidised. */
    private boolean istArbeit() {
        return art == Stellenart.ARBEIT;
    }

    private boolean fehltKoennen() {
        return begruendung.kriterien()
                .stream()
                .anyMatch(befund -> istKoennen(befund) && (befund.erfuellt() == Erfuellung.TEILWEISE
                        || befund.erfuellt() == Erfuellung.NICHT_ERFUELLT));
    }

    private boolean istKoennenOffen() {
        return begruendung.kriterien()
                .stream()
                .anyMatch(befund -> istKoennen(befund) && befund.erfuellt() != Erfuellung.ERFUELLT);
    }

    private static boolean istKoennen(Kriteriumsbefund befund) {
        return KOENNEN.contains(befund.kriterium());
    }

    /** A way to go, or a proof that one could get. */
    private boolean kostetEtwas(boolean passt) {
        return passt
                ? begruendung.kriterien()
                        .stream()
                        .anyMatch(befund -> befund.kriterium() == Kriterium.REGION
                                && befund.punkte() < befund.maxPunkte())
                : begruendung.ausschluesse()
                        .stream()
                        .allMatch(grund -> grund.kriterium() == Kriterium.KENNTNISSE
                                || grund.kriterium() == Kriterium.NACHWEISE);
    }
}
