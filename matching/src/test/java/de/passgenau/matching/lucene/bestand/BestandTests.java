package de.passgenau.matching.lucene.bestand;

import static de.passgenau.matching.lucene.bestand.Zettel.anzahl;
import static de.passgenau.matching.lucene.bestand.Zettel.findbar;
import static de.passgenau.matching.lucene.bestand.Zettel.put;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import de.passgenau.matching.lucene.ablage.Ablage;
import de.passgenau.matching.pflege.Fassung;
import de.passgenau.matching.pflege.Fortschritt;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BestandTests {

    private static final int FAEDEN = 4;

    @Example
    void showsAChangeToEverybodyOnceItsCallerIsAnswered() throws Exception {
        try (var bestand = imSpeicher(); var anderer = Executors.newSingleThreadExecutor()) {
            for (int i = 1; i <= 50; i++) {
                put(bestand, "a", i, "wort" + i);
                var word = "wort" + i;

                assertThat(anderer.submit(() -> anzahl(bestand, word)).get()).isEqualTo(1);
            }
        }
    }

    @Example
    void showsWhatWasNotedWhenItIsAskedTo() {
        try (var bestand = imSpeicher()) {
            bestand.merke(List.of(new Zettel("a", 1, "notiert")));
            bestand.merke(List.of(new Zettel("b", 1, "notiert")));
            assertThat(anzahl(bestand, "notiert")).isZero();
            assertThat(bestand.version("a")).isEqualTo(1);

            bestand.zeige();

            assertThat(anzahl(bestand, "notiert")).isEqualTo(2);
        }
    }

    @Example
    void answersOneQuestionFromOneState() {
        try (var bestand = imSpeicher()) {
            put(bestand, "a", 1, "alt");

            var counts = bestand.ask(searcher -> {
                put(bestand, "b", 1, "alt");
                return List.of(searcher.getIndexReader().numDocs(), anzahl(bestand, "alt"));
            });

            assertThat(counts).containsExactly(1, 2);
        }
    }

    @Property(tries = 25)
    void knowsWhatCanBeFoundWhoeverWritesAndRemovesAtOnce(@ForAll long seed) throws Exception {
        try (var bestand = imSpeicher()) {
            atOnce(faden -> {
                var random = new Random(seed + faden);
                for (int i = 1; i <= 60; i++) {
                    var id = "id" + random.nextInt(5);
                    if (random.nextInt(3) == 0) {
                        bestand.remove(List.of(id));
                    } else {
                        put(bestand, id, random.nextInt(100), "wort");
                    }
                }
            });

            assertThat(findbar(bestand)).isEqualTo(bestand.stand()).hasSize(bestand.anzahl());
            assertThat(bestand.stand())
                    .allSatisfy((id, version) -> assertThat(bestand.version(id)).isEqualTo(version));
            assertThat(anzahl(bestand, "wort")).isEqualTo(bestand.anzahl());
        }
    }

    @Property(tries = 25)
    void keepsTheNewestVersionWhoeverComesLast(@ForAll long seed) throws Exception {
        try (var bestand = imSpeicher()) {
            atOnce(faden -> {
                var versions = new ArrayList<>(IntStream.rangeClosed(1, 40).boxed().toList());
                Collections.shuffle(versions, new Random(seed + faden));
                versions.forEach(version -> put(bestand, "a", version, "wort" + version));
            });

            assertThat(findbar(bestand)).isEqualTo(Map.of("a", 40L));
            assertThat(anzahl(bestand, "wort40")).isEqualTo(1);
        }
    }

    @Example
    void takesNoPutThatComesAfterItsRemoval() {
        try (var bestand = imSpeicher()) {
            put(bestand, "a", 3, "wort");
            bestand.remove(List.of("a"));
            put(bestand, "a", 3, "wort");
            assertThat(findbar(bestand)).isEmpty();

            put(bestand, "a", 4, "wieder da");
            assertThat(findbar(bestand)).isEqualTo(Map.of("a", 4L));
        }
    }

    @Example
    void takesNoPutOfAVersionThatWasRemovedBeforeItWasTold() {
        try (var bestand = imSpeicher()) {
            put(bestand, "a", 3, "wort");
            bestand.remove(new Fassung("a", 5));
            bestand.remove(new Fassung("nie", 1));
            put(bestand, "a", 5, "zu spät");
            put(bestand, "nie", 1, "zu spät");
            assertThat(findbar(bestand)).isEmpty();

            bestand.replace(List.of(new Zettel("a", 2, "restauriert")));
            put(bestand, "a", 3, "geändert");
            assertThat(findbar(bestand)).isEqualTo(Map.of("a", 3L));
        }
    }

    @Example
    void keepsWhatIsNewerThanARemovalThatComesTooLate() {
        try (var bestand = imSpeicher()) {
            put(bestand, "a", 6, "wieder da");
            bestand.remove(new Fassung("a", 5));

            assertThat(findbar(bestand)).isEqualTo(Map.of("a", 6L));
        }
    }

    @Property(tries = 25)
    void endsWithoutWhatWasRemovedWhoeverComesLast(@ForAll long seed) throws Exception {
        try (var bestand = imSpeicher()) {
            atOnce(faden -> {
                var random = new Random(seed + faden);
                for (int i = 1; i <= 40; i++) {
                    put(bestand, "id" + random.nextInt(5), 1 + random.nextInt(9), "wort");
                    bestand.remove(new Fassung("id" + i % 5, 9));
                    put(bestand, "id" + random.nextInt(5), 1 + random.nextInt(9), "wort");
                }
            });

            assertThat(findbar(bestand)).isEmpty();
        }
    }

    @Example
    void remembersRemovalsWhenItIsBuiltAnew() {
        try (var bestand = imSpeicher()) {
            bestand.remove(new Fassung("a", Long.MAX_VALUE));
            bestand.pflege().neuAufbauen(new Zettelkasten(), Fortschritt.still());
            put(bestand, "a", 7, "zu spät");

            assertThat(findbar(bestand)).isEmpty();
        }
    }

    @Example
    void takesOverWhatItsSourceHasAlthoughItWasRemoved() {
        try (var bestand = imSpeicher()) {
            bestand.remove(new Fassung("a", Long.MAX_VALUE));
            bestand.pflege().abgleichen(Zettelkasten.mit(new Zettel("a", 1, "neu begonnen")), Fortschritt.still());
            put(bestand, "a", 2, "geändert");

            assertThat(findbar(bestand)).isEqualTo(Map.of("a", 2L));
        }
    }

    private static Bestand<Zettel> imSpeicher() {
        return new Bestand<>(Zettel.form(1), Ablage.imSpeicher());
    }

    private static void atOnce(IntConsumer arbeit) throws Exception {
        try (var faeden = Executors.newFixedThreadPool(FAEDEN)) {
            List<Callable<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < FAEDEN; i++) {
                var faden = i;
                all.add(() -> {
                    arbeit.accept(faden);
                    return true;
                });
            }
            for (var done : faeden.invokeAll(all)) {
                done.get();
            }
        }
    }
}
