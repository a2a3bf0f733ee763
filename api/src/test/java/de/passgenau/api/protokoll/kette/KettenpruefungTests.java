package de.passgenau.api.protokoll.kette;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KettenpruefungTests {

    private static final Instant BEGINN = Instant.parse("2026-12-01T08:00:00Z");
    private static final Besiegelung ECHT = siegelMit("secret of the application");
    private static final Besiegelung NACHGEMACHT = siegelMit("guess");

    @Property(tries = 100)
    void findsNothingInAnUntouchedChain(@ForAll("ketten") Probe probe) {
        var bericht = Kettenpruefung.pruefe(probe.kette, probe.stand, ECHT);

        assertThat(bericht.befunde()).isEmpty();
        assertThat(bericht.eintraege()).isEqualTo(probe.kette.size());
        assertThat(bericht.siegel()).isEqualTo(probe.kette.stream().filter(Protokolleintrag::istSiegel).count());
    }

    @Property(tries = 300)
    void findsAnyChangedField(@ForAll("ketten") Probe probe, @ForAll("stellen") int stelle, @ForAll("taten") Tat tat) {
        var i = stelle % probe.kette.size();
        var kette = new ArrayList<>(probe.kette);
        kette.set(i, tat.veraendert.apply(kette.get(i)));

        assertThat(probe.pruefe(kette)).as(tat.was).isFalse();
    }

    @Property(tries = 200)
    void findsAnyRemovedEntryAlsoAtTheEnds(@ForAll("ketten") Probe probe, @ForAll("stellen") int stelle) {
        var kette = new ArrayList<>(probe.kette);
        kette.remove(stelle % kette.size());

        assertThat(probe.pruefe(kette)).isFalse();
    }

    @Property(tries = 200)
    void findsAnyCutTailAndAnyCutFront(@ForAll("ketten") Probe probe, @ForAll("stellen") int stelle) {
        var i = stelle % probe.kette.size();

        assertThat(probe.pruefe(probe.kette.subList(0, i))).isFalse();
        assertThat(probe.pruefe(probe.kette.subList(i + 1, probe.kette.size()))).isFalse();
    }

    @Property(tries = 200)
    void findsAnyTwoThatChangedPlaces(@ForAll("ketten") Probe probe, @ForAll("stellen") int eine,
            @ForAll("stellen") int andere) {
        var i = eine % probe.kette.size();
        var j = andere % probe.kette.size();
        var kette = new ArrayList<>(probe.kette);
        kette.set(i, probe.kette.get(j));
        kette.set(j, probe.kette.get(i));

        assertThat(probe.pruefe(kette)).isEqualTo(i == j);
    }

    @Property(tries = 200)
    void findsAnyInsertedEntryAlsoOneThatIsWellMade(@ForAll("ketten") Probe probe, @ForAll("stellen") int stelle) {
        var i = stelle % probe.kette.size();
        var davor = probe.kette.get(i);
        var kette = new ArrayList<>(probe.kette);
        kette.add(i + 1, Protokolleintrag.hinter(Kettenende.hinter(davor), davor.zeit(), gelesen("x")));

        assertThat(i == probe.kette.size() - 1 || !probe.pruefe(kette)).isTrue();
    }

    /** The attacker knows the code and rewrites everything behind a change, but has not got the secret. */
    @Property(tries = 200)
    void findsAChainThatWasRewrittenWithFittingHashes(@ForAll("ketten") Probe probe, @ForAll("stellen") int stelle) {
        var i = stelle % probe.kette.size();
        var kette = new ArrayList<>(probe.kette.subList(0, i));
        var alt = probe.kette.get(i).vermerk();
        var ende = i == 0 ? Kettenende.leer("a-1") : Kettenende.hinter(kette.getLast());
        var vermerke = Stream.concat(Stream.of(gelesen("somebody else")),
                probe.kette.stream().skip(i + 1).map(Protokolleintrag::vermerk)).toList();
        for (int j = 0; j < vermerke.size(); j++) {
            var neuer = Protokolleintrag.hinter(ende, probe.kette.get(i + j).zeit(), vermerke.get(j));
            kette.add(neuer);
            ende = Kettenende.hinter(neuer);
        }

        assertThat(alt).isNotEqualTo(vermerke.getFirst());
        assertThat(probe.pruefe(kette)).isFalse();
        assertThat(Kettenpruefung.pruefe(kette, Kettenstand.besiegelt(1, ende, NACHGEMACHT), ECHT).gueltig()).isFalse();
    }

    @Test
    void namesWhatIsWrongAndWhere() {
        var kette = kette(List.of(3, 3, 1));
        var stand = Kettenstand.besiegelt(1, Kettenende.hinter(kette.getLast()), ECHT);
        var ohneVierten = new ArrayList<>(kette);
        ohneVierten.remove(3);

        assertThat(kette.get(3).istSiegel()).isTrue();
        assertThat(Kettenpruefung.pruefe(ohneVierten, stand, ECHT).befunde()).containsExactly(
                new Befund("a-1", 4, Befundart.LUECKE), new Befund("a-1", 5, Befundart.BRUCH),
                new Befund("a-1", 5, Befundart.SIEGEL_FEHLT));
        assertThat(Kettenpruefung.pruefe(kette.subList(0, 6), stand, ECHT).befunde())
                .containsExactly(new Befund("a-1", kette.size(), Befundart.ENDE_FEHLT));
        assertThat(Kettenpruefung.pruefe(kette, stand, NACHGEMACHT).befunde()).contains(
                new Befund("a-1", 4, Befundart.SIEGEL_FALSCH),
                new Befund("a-1", kette.size(), Befundart.STAND_FALSCH));
    }

    @Test
    void stillHoldsAfterWholeDaysWereRemovedInFrontAndOnlyThen() {
        var kette = kette(List.of(3, 3, 1));
        var gekuerzt = Kettenstand.besiegelt(4, Kettenende.hinter(kette.getLast()), ECHT);

        assertThat(Kettenpruefung.pruefe(kette.subList(3, kette.size()), gekuerzt, ECHT).befunde()).isEmpty();
        assertThat(Kettenpruefung.pruefe(kette.subList(1, kette.size()), gekuerzt, ECHT).befunde())
                .as("somebody is about to remove the others")
                .isEmpty();
        assertThat(Kettenpruefung.pruefe(kette.subList(4, kette.size()), gekuerzt, ECHT).befunde())
                .contains(new Befund("a-1", 4, Befundart.ANFANG_FEHLT));
    }

    @Test
    void checksAPartWithoutAskingForTheRest() {
        var pruefung = Kettenpruefung.teil("a-1", ECHT);
        kette(List.of(4, 4)).subList(2, 7).forEach(pruefung::nimm);

        var bericht = pruefung.abgeschlossen();

        assertThat(bericht.befunde()).isEmpty();
        assertThat(bericht.erste()).isEqualTo(3);
        assertThat(bericht.letzte()).isEqualTo(7);
    }

    @Test
    void staysInOrderWhenTheClockIsSetBack() {
        var erster = Kettenende.leer("a-1").fortgesetzt(List.of(gelesen("x")), BEGINN, ECHT).getLast();
        var zweiter = Kettenende.hinter(erster)
                .fortgesetzt(List.of(gelesen("y")), BEGINN.minus(Duration.ofDays(2)), ECHT);

        assertThat(zweiter).singleElement().extracting(Protokolleintrag::zeit).isEqualTo(BEGINN);
    }

    @Provide
    Arbitrary<Probe> ketten() {
        var tage = Arbitraries.integers().between(1, 6).list().ofMinSize(1).ofMaxSize(5);
        return tage.map(KettenpruefungTests::kette)
                .map(kette -> new Probe(kette, Kettenstand.besiegelt(1, Kettenende.hinter(kette.getLast()), ECHT)));
    }

    @Provide
    Arbitrary<Integer> stellen() {
        return Arbitraries.integers().between(0, 1000);
    }

    @Provide
    Arbitrary<Tat> taten() {
        return Combinators
                .combine(Arbitraries.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), Arbitraries.strings().alpha().ofLength(6))
                .as(KettenpruefungTests::tat);
    }

    /** A chain and what is noted beside it. */
    record Probe(List<Protokolleintrag> kette, Kettenstand stand) {

        boolean pruefe(List<Protokolleintrag> andere) {
            return Kettenpruefung.pruefe(andere, stand, ECHT).gueltig();
        }
    }

    /** One change of one field. */
    record Tat(String was, UnaryOperator<Protokolleintrag> veraendert) {}

    private static Tat tat(int art, String neu) {
        return switch (art) {
            case 0 -> vermerk("anrufer", v -> mit(v, neu, v.zweck(), v.feld(), v.geheim()));
            case 1 -> vermerk("zweck", v -> mit(v, v.anrufer(), neu, v.feld(), v.geheim()));
            case 2 -> vermerk("feld", v -> mit(v, v.anrufer(), v.zweck(), neu, v.geheim()));
            case 3 -> vermerk("geheim", v -> mit(v, v.anrufer(), v.zweck(), v.feld(), neu));
            case 4 -> vermerk("bezuege", v -> new Vermerk(v.art(), v.anrufer(), v.rollen(), v.zweck(), v.feld(),
                    Stream.concat(v.bezuege().stream(), Stream.of(neu)).toList(), v.angaben(), v.geheim()));
            case 5 -> vermerk("rollen", v -> new Vermerk(v.art(), v.anrufer(), List.of(neu, neu), v.zweck(), v.feld(),
                    v.bezuege(), v.angaben(), v.geheim()));
            case 6 -> vermerk("angaben", v -> new Vermerk(v.art(), v.anrufer(), v.rollen(), v.zweck(), v.feld(),
                    v.bezuege(), new TreeMap<>(Map.of("von", neu)), v.geheim()));
            case 7 -> new Tat("zeit", e -> new Protokolleintrag(e.instanz(), e.nummer(), e.zeit().plusMillis(1),
                    e.vermerk(), e.vorher(), e.hash()));
            case 8 -> new Tat("nummer", e -> new Protokolleintrag(e.instanz(), e.nummer() + 7, e.zeit(), e.vermerk(),
                    e.vorher(), e.hash()));
            default -> new Tat("hash", e -> new Protokolleintrag(e.instanz(), e.nummer(), e.zeit(), e.vermerk(),
                    e.vorher(), neu));
        };
    }

    private static Tat vermerk(String was, UnaryOperator<Vermerk> veraendert) {
        return new Tat(was, e -> new Protokolleintrag(e.instanz(), e.nummer(), e.zeit(),
                veraendert.apply(e.vermerk()), e.vorher(), e.hash()));
    }

    private static Vermerk mit(Vermerk v, @Nullable String anrufer, @Nullable String zweck, @Nullable String feld,
            @Nullable String geheim) {
        return new Vermerk(v.art(), anrufer, v.rollen(), zweck, feld, v.bezuege(), v.angaben(), geheim);
    }

    /** @param jeTag how many entries each day has; days are a weekend apart now and then */
    private static List<Protokolleintrag> kette(List<Integer> jeTag) {
        var kette = new ArrayList<Protokolleintrag>();
        var ende = Kettenende.leer("a-1");
        for (int tag = 0; tag < jeTag.size(); tag++) {
            for (int i = 0; i < jeTag.get(tag); i++) {
                var zeit = BEGINN.plus(Duration.ofDays(tag + tag / 2)).plusSeconds(i);
                kette.addAll(ende.fortgesetzt(List.of(gelesen("fall " + i)), zeit, ECHT));
                ende = Kettenende.hinter(kette.getLast());
            }
        }
        return kette;
    }

    private static Vermerk gelesen(String bezug) {
        return new Vermerk(Protokollart.GELESEN, "sealed", List.of("FALLMANAGER"), "FALLBEARBEITUNG", "fall",
                List.of(bezug), new TreeMap<>(), null);
    }

    private static Besiegelung siegelMit(String geheimnis) {
        return text -> UUID.nameUUIDFromBytes((geheimnis + text).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
