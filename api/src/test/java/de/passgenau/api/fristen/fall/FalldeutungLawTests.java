package de.passgenau.api.fristen.fall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.eingliederung.Zufallstaten;
import de.passgenau.api.fall.eintrag.Berichtigung;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fristen.rechnung.Fristlage;
import de.passgenau.api.fristen.rechnung.Phase;
import de.passgenau.api.fristen.rechnung.Tatsache;
import de.passgenau.api.fristen.regelwerk.Ereignisart;
import de.passgenau.api.fristen.regelwerk.Merkmal;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("Whatever is on record in a case, rules count by what holds of it")
class FalldeutungLawTests {

    private static final List<String> GEBURTSTAGE = List.of("2008-11-20", "2006-06-15", "1999-09-01", "1985-03-30");
    private static final LocalDate ANGELEGT = LocalDate.parse("2026-11-01");

    @Property(tries = 200)
    @Label("what a correction has removed is no dated fact any more, and nothing else is lost with it")
    void forgetsWhatACorrectionRemoved(@ForAll @IntRange(max = 5_000) int saat,
            @ForAll @IntRange(max = 1_000) int welcher) {
        var fall = geschichte(saat);
        var geltende = fall.voll().geltend().eintraege().filter(FalldeutungLawTests::istInhalt).toList();
        Assume.that(!geltende.isEmpty());
        var falsch = geltende.get(welcher % geltende.size());
        var kopf = Kopf.neu(new EintragId("falsch"), fall.heute(), "anna");

        var berichtigt = lage(saat, fall.voll()
                .mit(new Berichtigung(kopf, falsch.id(), falsch.kopf().fassung(), "Falscher Fall.", saat % 2 == 0)));

        var ohne = lage(saat, erzaehlt(geltende.stream().filter(eintrag -> !eintrag.equals(falsch))));
        assertThat(Set.copyOf(berichtigt.tatsachen())).isEqualTo(Set.copyOf(ohne.tatsachen()));
        assertThat(Set.copyOf(berichtigt.phasen())).isEqualTo(Set.copyOf(ohne.phasen()));
    }

    @Property(tries = 200)
    @Label("one mark has no two phases at a time, and nothing is known before it happened")
    void keepsWhatTheRulesRelyOn(@ForAll @IntRange(max = 5_000) int saat) {
        var lage = lage(saat, geschichte(saat).voll());

        for (var merkmal : EnumSet.allOf(Merkmal.class)) {
            var phasen = lage.phasen().stream().filter(phase -> phase.merkmal() == merkmal).toList();
            for (var eine : phasen) {
                assertThat(phasen.stream().filter(andere -> beruehren(eine, andere)))
                        .as("%s beside %s", eine, phasen)
                        .containsExactly(eine);
            }
        }
        assertThat(lage.tatsachen()).doesNotHaveDuplicates();
    }

    @Example
    @Label("chance does nearly everything that rules ask for, and the rest has tests of its own")
    void knowsWhatHappens() {
        var gesehen = new HashSet<Object>();
        for (int saat = 0; saat < 400; saat++) {
            var lage = lage(saat, geschichte(saat).voll());
            lage.tatsachen().stream().map(Tatsache::art).forEach(gesehen::add);
            lage.phasen().stream().map(Phase::merkmal).forEach(gesehen::add);
        }

        assertThat(EnumSet.allOf(Ereignisart.class)).filteredOn(art -> !gesehen.contains(art))
                .as("neither recorded by chance nor told one by one")
                .isSubsetOf(OHNE_ZUFALL);
        assertThat(EnumSet.allOf(Merkmal.class)).filteredOn(merkmal -> !gesehen.contains(merkmal))
                .isSubsetOf(Merkmal.KATEGORIE_S, Merkmal.ERWERBSAUFSTOCKER);
    }

    /** What {@link FalldeutungTests} tells one by one. */
    private static final Set<Ereignisart> OHNE_ZUFALL = EnumSet.of(Ereignisart.KIND_GEBOREN,
            Ereignisart.DRITTES_MELDEVERSAEUMNIS, Ereignisart.UEBERNAHME_IN_FALLARBEIT,
            Ereignisart.EINZELFALLENTSCHEIDUNG, Ereignisart.AUSBILDUNG_AUSSERBETRIEBLICH_ENDE,
            Ereignisart.WEITERBILDUNG_ENDE, Ereignisart.MASSNAHME_ENDE, Ereignisart.TERMIN_NACH_UEBERGABE,
            Ereignisart.EINLADUNG_NACH_UEBERGABE, Ereignisart.UEBERGABEPROTOKOLL,
            Ereignisart.PERSPEKTIVE_BEURTEILT, Ereignisart.MELDEVERSAEUMNIS_GEPRUEFT);

    private static Fallarbeit geschichte(int saat) {
        return Zufallstaten.geschichte(Fallarbeit.geboren(GEBURTSTAGE.get(saat % GEBURTSTAGE.size())), saat);
    }

    private static Fristlage lage(int saat, Fallverlauf verlauf) {
        return Falldeutung.lage("F1", LocalDate.parse(GEBURTSTAGE.get(saat % GEBURTSTAGE.size())), ANGELEGT, verlauf);
    }

    private static boolean istInhalt(Eintrag eintrag) {
        return !(eintrag instanceof Berichtigung);
    }

    private static Fallverlauf erzaehlt(Stream<Eintrag> eintraege) {
        return eintraege.reduce(Fallverlauf.neu(), Fallverlauf::mit, (einer, anderer) -> anderer);
    }

    private static boolean beruehren(Phase eine, Phase andere) {
        var bis = eine.bis();
        var anderesBis = andere.bis();
        return (anderesBis == null || !anderesBis.isBefore(eine.von())) && (bis == null || !andere.von().isAfter(bis));
    }
}
