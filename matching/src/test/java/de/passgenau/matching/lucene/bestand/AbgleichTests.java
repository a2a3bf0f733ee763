package de.passgenau.matching.lucene.bestand;

import static de.passgenau.matching.lucene.bestand.Zettel.anzahl;
import static de.passgenau.matching.lucene.bestand.Zettel.findbar;
import static de.passgenau.matching.lucene.bestand.Zettel.put;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import de.passgenau.matching.lucene.ablage.Ablage;
import de.passgenau.matching.pflege.Abgleichsergebnis;
import de.passgenau.matching.pflege.Fortschritt;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jspecify.annotations.Nullable;

class AbgleichTests {

    private static final int SCHREIBER = 3;

    private Bestand<Zettel> bestand = new Bestand<>(Zettel.form(1), Ablage.imSpeicher());

    @BeforeTry
    void open() {
        bestand = new Bestand<>(Zettel.form(1), Ablage.imSpeicher());
    }

    @AfterTry
    void close() {
        bestand.close();
    }

    @Example
    void tellsWhatWasMissingOtherAndTooMuch() {
        put(bestand, "alt", 1, "alt");
        put(bestand, "gleich", 4, "gleich");
        put(bestand, "verwaist", 1, "verwaist");
        put(bestand, "zuruck", 9, "voraus");
        var kasten = Zettelkasten.mit(new Zettel("alt", 2, "neu"), new Zettel("gleich", 4, "gleich"),
                new Zettel("fehlt", 1, "fehlt"), new Zettel("zuruck", 3, "restauriert"));

        var ergebnis = gleicheAb(kasten);

        assertThat(ergebnis.hinzugefuegt()).containsExactly("fehlt");
        assertThat(ergebnis.geaendert()).containsExactlyInAnyOrder("alt", "zuruck");
        assertThat(ergebnis.entfernt()).containsExactly("verwaist");
        assertThat(findbar(bestand)).isEqualTo(kasten.versionen());
        assertThat(anzahl(bestand, "restauriert")).isEqualTo(1);
        assertThat(gleicheAb(kasten).anzahl()).isZero();
    }

    @Example
    void bringsNothingBackThatWasRemovedAfterItWasRead() {
        var kasten = Zettelkasten.mit(new Zettel("a", 1, "a"));
        kasten.nachDemLaden(() -> {
            kasten.nimm("a");
            bestand.remove(List.of("a"));
        });

        gleicheAb(kasten);

        assertThat(findbar(bestand)).isEmpty();
    }

    @Example
    void leavesANewerVersionThatCameAfterTheReading() {
        var kasten = Zettelkasten.mit(new Zettel("a", 1, "alt"));
        kasten.nachDemLaden(() -> {
            kasten.lege(new Zettel("a", 2, "neu"));
            put(bestand, "a", 2, "neu");
        });

        gleicheAb(kasten);

        assertThat(anzahl(bestand, "neu")).isEqualTo(1);
        assertThat(findbar(bestand)).isEqualTo(Map.of("a", 2L));
    }

    @Example
    void leavesWhatBeganAnewWithALowerVersion() {
        put(bestand, "a", 7, "erster");
        var kasten = Zettelkasten.mit(new Zettel("a", 8, "letzter"));
        kasten.nachDemLaden(() -> {
            kasten.lege(new Zettel("a", 1, "neu begonnen"));
            bestand.remove(List.of("a"));
            bestand.replace(List.of(new Zettel("a", 1, "neu begonnen")));
        });

        gleicheAb(kasten);

        assertThat(findbar(bestand)).isEqualTo(Map.of("a", 1L));
        assertThat(anzahl(bestand, "neu begonnen")).isEqualTo(1);
    }

    @Example
    void leavesWhatWasRestoredAfterTheReading() {
        put(bestand, "a", 4, "vorher");
        var kasten = Zettelkasten.mit(new Zettel("a", 5, "neu"));
        kasten.nachDemLaden(() -> {
            kasten.lege(new Zettel("a", 3, "restauriert"));
            bestand.replace(List.of(new Zettel("a", 3, "restauriert")));
        });

        gleicheAb(kasten);

        assertThat(anzahl(bestand, "restauriert")).isEqualTo(1);
    }

    @Example
    void readsAgainWhereTheIndexWasAheadOfARestoredSourceThatGoesOn() {
        put(bestand, "a", 9, "verloren");
        var kasten = Zettelkasten.mit(new Zettel("a", 3, "restauriert"));
        kasten.nachDemLaden(() -> {
            kasten.lege(new Zettel("a", 4, "weiter"));
            put(bestand, "a", 4, "weiter");
        });

        gleicheAb(kasten);

        assertThat(findbar(bestand)).isEqualTo(Map.of("a", 4L));
        assertThat(anzahl(bestand, "weiter")).isEqualTo(1);
    }

    @Example
    void keepsWhatWasCreatedAfterTheSourceSeemedNotToHaveIt() {
        put(bestand, "a", 1, "alt");
        var kasten = new Zettelkasten();
        kasten.nachDemLaden(() -> {
            kasten.lege(new Zettel("a", 2, "neu"));
            put(bestand, "a", 2, "neu");
        });

        gleicheAb(kasten);

        assertThat(findbar(bestand)).isEqualTo(Map.of("a", 2L));
    }

    /** Each document has one writer, as in a store; the index starts with anything, and is told of everything since. */
    @Property(tries = 100)
    void endsWithTheSourceWhateverHappensMeanwhile(@ForAll long seed, @ForAll boolean neuAufbauen) throws Exception {
        var kasten = new Zettelkasten();
        var random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            var zettel = new Zettel("id" + i, 1 + random.nextInt(5), "w" + random.nextInt(3));
            if (random.nextInt(4) > 0) {
                kasten.lege(zettel);
            }
            if (random.nextInt(4) > 0) {
                put(bestand, zettel.id(), 1 + random.nextInt(5), "falsch");
            }
        }
        meanwhile(seed, kasten, () -> {
            if (neuAufbauen) {
                bestand.pflege().neuAufbauen(kasten, Fortschritt.still());
            } else {
                gleicheAb(kasten);
            }
        });

        assertThat(findbar(bestand)).isEqualTo(kasten.versionen());
        assertThat(bestand.anzahl()).isEqualTo(kasten.versionen().size());
        assertThat(kasten.versionen())
                .allSatisfy((id, version) -> assertThat(bestand.version(id)).isEqualTo(version));
    }

    private void meanwhile(long seed, Zettelkasten kasten, Runnable wartung) throws Exception {
        List<Callable<Boolean>> all = new ArrayList<>();
        all.add(() -> {
            wartung.run();
            return true;
        });
        for (int i = 0; i < SCHREIBER; i++) {
            var schreiber = i;
            all.add(() -> schreibe(schreiber, new Random(seed * SCHREIBER + schreiber), kasten));
        }
        try (var faeden = Executors.newFixedThreadPool(all.size())) {
            for (var done : faeden.invokeAll(all)) {
                done.get();
            }
        }
    }

    private boolean schreibe(int schreiber, Random random, Zettelkasten kasten) {
        for (int i = 0; i < 40; i++) {
            var id = "id" + (random.nextInt(20) * SCHREIBER + schreiber);
            if (random.nextInt(3) == 0) {
                kasten.nimm(id);
                bestand.remove(List.of(id));
            } else {
                schreibe(id, kasten.versionen().get(id), kasten);
            }
        }
        return true;
    }

    /** What begins anew is told as such: its versions do too. */
    private void schreibe(String id, @Nullable Long vorige, Zettelkasten kasten) {
        var zettel = new Zettel(id, vorige == null ? 1 : vorige + 1, "neu");
        kasten.lege(zettel);
        if (vorige == null) {
            bestand.replace(List.of(zettel));
        } else {
            bestand.put(List.of(zettel));
        }
    }

    private Abgleichsergebnis gleicheAb(Zettelkasten kasten) {
        return bestand.pflege().abgleichen(kasten, Fortschritt.still());
    }
}
