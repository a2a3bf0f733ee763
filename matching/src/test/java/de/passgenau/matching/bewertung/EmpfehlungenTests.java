package de.passgenau.matching.bewertung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;

import de.passgenau.matching.Rangwert;
import de.passgenau.matching.bewertung.Empfehlungen.Empfehlung;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EmpfehlungenTests {

    private static final Empfehlungen EMPFEHLUNGEN = new Empfehlungen(Gewichte.fuerStellen(),
            Gewichte.fuerMassnahmen());
    private static final int PASSEND = Gewichte.fuerMassnahmen().wert(Stellwert.PASSENDE_STELLE_AB);

    @Test
    @DisplayName("I-02: an offer that fits comes before any Maßnahme")
    void putAnOfferThatFitsBeforeTheBestMassnahme() {
        assertThat(ordne(massnahme("M", 100), stelle("S", PASSEND))).containsExactly("S", "M");
    }

    @Test
    void putTheFirstHemmnisBeforeWorkInAStrangeField() {
        assertThat(ordne(stelle("fremd", 62), massnahme("erstes", 86))).containsExactly("erstes", "fremd");
    }

    @Test
    void putARelatedJobBeforeWhatIsOnlyOfGeneralUse() {
        assertThat(ordne(massnahme("allgemein", 36), stelle("verwandt", 80))).containsExactly("verwandt", "allgemein");
    }

    @Test
    @DisplayName("N-08: a Maßnahme that nobody can be sent to comes after those with a purpose, and meets nothing")
    void putWhatHasNoPurposeLast() {
        assertThat(ordne(new Empfehlung("ohne", false, new Rangwert(false, 90, 0)), stelle("verwandt", 70),
                stelle("fremd", 5), massnahme("spaet", 20))).containsExactly("verwandt", "spaet", "ohne", "fremd");
    }

    @Property
    void keepEachKindInItsOrder(@ForAll("empfehlungen") List<Empfehlung> alle) {
        var geordnet = EMPFEHLUNGEN.ordne(alle);
        for (boolean stelle : new boolean[] {true, false}) {
            assertThat(geordnet.stream().filter(eine -> eine.stelle() == stelle).toList())
                    .isSortedAccordingTo(Comparator.comparing(Empfehlung::rang).reversed());
        }
    }

    @Property
    @Label("I-02: an offer that fits comes before any Maßnahme")
    void neverPutAMassnahmeBeforeAnOfferThatFits(@ForAll("empfehlungen") List<Empfehlung> alle) {
        var rest = EMPFEHLUNGEN.ordne(alle).stream().dropWhile(eine -> eine.stelle() && eine.punkte() >= PASSEND);
        assertThat(rest).noneMatch(eine -> eine.stelle() && eine.punkte() >= PASSEND);
    }

    @Provide
    static Arbitrary<List<Empfehlung>> empfehlungen() {
        return Combinators.combine(Arbitraries.strings().numeric().ofLength(3), Arbitraries.of(true, false),
                Arbitraries.integers().between(0, 100), Arbitraries.of(true, false))
                .as((kennung, stelle, punkte, zweck) -> new Empfehlung(kennung, stelle,
                        new Rangwert(!stelle && zweck, punkte, 0)))
                .list()
                .ofMaxSize(12);
    }

    private static List<String> ordne(Empfehlung... alle) {
        return EMPFEHLUNGEN.ordne(List.of(alle)).stream().map(Empfehlung::kennung).toList();
    }

    private static Empfehlung stelle(String kennung, int punkte) {
        return new Empfehlung(kennung, true, Rangwert.of(punkte));
    }

    private static Empfehlung massnahme(String kennung, int punkte) {
        return new Empfehlung(kennung, false, new Rangwert(true, punkte, 0));
    }
}
