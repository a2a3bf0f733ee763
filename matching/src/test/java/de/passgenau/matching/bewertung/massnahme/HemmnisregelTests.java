package de.passgenau.matching.bewertung.massnahme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Massnahme.Durchgang;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.profil.Berufswunsch;
import de.passgenau.matching.profil.Hemmnis;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Hemmnisstand;
import de.passgenau.matching.zulassung.Zulassungsregel;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("X-05 the first open Hemmnis outweighs all that comes after it")
class HemmnisregelTests {

    private static final Gewichte GEWICHTE = Gewichte.fuerMassnahmen();
    private static final Hemmnisregel REGEL = new Hemmnisregel(GEWICHTE);
    private static final Berufswunsch LAGER = new Berufswunsch("Lagerhelfer", List.of("51311"));
    private static final Set<String> FELDER = Set.of("513", "714");

    /** What is open, and the aims and the field of a Maßnahme. */
    record Fall(List<Hemmnis> offene, List<Hemmnisart> ziele, List<String> feld) {}

    @Property
    void whateverElseARivalSolvesAndIsGivenForAllTheRest(@ForAll("faelle") Fall fall) {
        var offen = new Hemmnisregel.Offen(fall.offene(), true, List.of(LAGER), Set.of());
        var erster = offen.raenge().getFirst();
        var rivale = massnahme(fall.ziele(), fall.feld());
        int geloeste = new Hemmniswirkung(Gewichte.fuerMassnahmen(), rivale).geloeste(offen.lage(rivale));
        Assume.that((offen.bits()[0] & geloeste) == 0);

        istMehrAlsAlles(offen, massnahme(List.of(erster.getFirst().art()), List.of()), rivale);
    }

    @Example
    void evenIfARivalWorksOnTheFirstInAForeignFieldAndSolvesTheOthers() {
        var offene = List.of(offen(Hemmnisart.ORIENTIERUNG, 1), offen(Hemmnisart.MOTIVATION, 2),
                offen(Hemmnisart.MOBILITAET, 3));
        var offen = new Hemmnisregel.Offen(offene, true, List.of(LAGER), Set.of());
        var rivale = massnahme(offene.stream().map(Hemmnis::art).toList(), List.of("714"));

        istMehrAlsAlles(offen, massnahme(List.of(Hemmnisart.ORIENTIERUNG), List.of()), rivale);
    }

    /** Under every allowed weight, though nothing else speaks for the first one and all the rest for its rival. */
    private static void istMehrAlsAlles(Hemmnisregel.Offen offen, Massnahme fuerDasErste, Massnahme rivale) {
        var gewicht = Objects.requireNonNull(GEWICHTE.gewichte().get(Kriterium.HEMMNISSE));
        var urteil = REGEL.urteile(offen, rivale);
        for (int punkte = gewicht.von(); punkte <= gewicht.bis(); punkte++) {
            int alleAnderen = 100 - punkte;
            assertThat(REGEL.urteile(offen, fuerDasErste).punkte(punkte)).as("%d points for Hemmnisse", punkte)
                    .isGreaterThan(urteil.punkte(punkte) + alleAnderen);
        }
    }

    @Provide
    Arbitrary<Fall> faelle() {
        return Arbitraries.of(Hemmnisart.class).list().uniqueElements().ofMinSize(1).ofMaxSize(6).flatMap(arten -> {
            var offene = Arbitraries.integers().between(1, 4).list().ofSize(arten.size());
            var ziele = Arbitraries.of(arten).list().uniqueElements().ofMinSize(1).ofMaxSize(arten.size());
            var feld = Arbitraries.of(FELDER).list().ofMaxSize(1);
            return Combinators.combine(offene, ziele, feld)
                    .as((prioritaeten, gewaehlt, berufe) -> new Fall(gereiht(arten, prioritaeten), gewaehlt, berufe));
        });
    }

    private static List<Hemmnis> gereiht(List<Hemmnisart> arten, List<Integer> prioritaeten) {
        return IntStream.range(0, arten.size())
                .mapToObj(i -> offen(arten.get(i), prioritaeten.get(i)))
                .sorted(Hemmnis.REIHENFOLGE)
                .toList();
    }

    private static Hemmnis offen(Hemmnisart art, int prioritaet) {
        return new Hemmnis(art, Hemmnisstand.ERKANNT, prioritaet);
    }

    private static Massnahme massnahme(List<Hemmnisart> ziele, List<String> berufe) {
        return new Massnahme("Kurs", "kurs", Zulassungsregel.OFFEN, ziele, berufe, Set.of(), 10, true, null, true,
                false, false, false, 0,
                List.of(new Durchgang("d1", LocalDate.of(2027, 1, 4), null, false, 5, 0)));
    }
}
