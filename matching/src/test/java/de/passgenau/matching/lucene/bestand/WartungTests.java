package de.passgenau.matching.lucene.bestand;

import static de.passgenau.matching.lucene.bestand.Zettel.anzahl;
import static de.passgenau.matching.lucene.bestand.Zettel.findbar;
import static de.passgenau.matching.lucene.bestand.Zettel.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import de.passgenau.matching.lucene.ablage.Ablage;
import de.passgenau.matching.pflege.Bereitschaft;
import de.passgenau.matching.pflege.Fortschritt;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WartungTests {

    private final Ablage ablage = new Schadhaft();
    private final AtomicBoolean kaputt = new AtomicBoolean();
    private final Bestand<Zettel> bestand = new Bestand<>(Zettel.form(1), ablage);

    @AfterEach
    void close() {
        bestand.close();
    }

    @Test
    void saysHowFarTheFirstFillingHasCome() {
        var kasten = viele(1_200);
        var gesehen = new ArrayList<Bereitschaft>();
        gesehen.add(bestand.pflege().bereitschaft());
        var schritte = new ArrayList<Long>();

        bestand.pflege().abgleichen(kasten, (erledigt, gesamt) -> {
            gesehen.add(bestand.pflege().bereitschaft());
            schritte.add(erledigt);
        });
        gesehen.add(bestand.pflege().bereitschaft());

        assertThat(schritte).containsExactly(0L, 500L, 1_000L, 1_200L);
        assertThat(gesehen).containsExactly(new Bereitschaft.Aufzubauen("Es gibt noch keinen Index."),
                new Bereitschaft.ImAufbau(0, 1_200, false), new Bereitschaft.ImAufbau(500, 1_200, false),
                new Bereitschaft.ImAufbau(1_000, 1_200, false), new Bereitschaft.ImAufbau(1_200, 1_200, false),
                new Bereitschaft.Bereit());
        assertThat(gesehen).extracting(Bereitschaft::antwortet)
                .containsExactly(false, false, false, false, false, true);
    }

    @Test
    void staysUnreadyWhenTheFillingBreaksOff() {
        var kasten = viele(3);
        kasten.nachDemLaden(() -> {
            throw new IllegalStateException("The store is gone");
        });

        assertThatThrownBy(() -> bestand.pflege().abgleichen(kasten, Fortschritt.still()))
                .hasMessage("The store is gone");

        assertThat(bestand.pflege().bereitschaft())
                .isEqualTo(new Bereitschaft.Aufzubauen("Der Aufbau des Index wurde nicht fertig."));
    }

    @Test
    void answersAndTakesChangesWhileItIsBuiltAnew() {
        var kasten = viele(700);
        bestand.pflege().abgleichen(kasten, Fortschritt.still());
        put(bestand, "verwaist", 1, "alt");
        var waehrend = new AtomicReference<List<Object>>();

        bestand.pflege().neuAufbauen(kasten, (erledigt, gesamt) -> {
            if (erledigt == 500) {
                kasten.lege(new Zettel("id3", 5, "inzwischen"));
                put(bestand, "id3", 5, "inzwischen");
                kasten.nimm("id4");
                bestand.remove(List.of("id4"));
                waehrend.set(List.of(anzahl(bestand, "inzwischen"), anzahl(bestand, "alt"), bestand.anzahl(),
                        bestand.pflege().bereitschaft()));
            }
        });

        assertThat(waehrend.get()).containsExactly(1, 1, 700, new Bereitschaft.ImAufbau(500, 700, true));
        assertThat(findbar(bestand)).isEqualTo(kasten.versionen()).hasSize(699);
        assertThat(anzahl(bestand, "inzwischen")).isEqualTo(1);
        assertThat(bestand.pflege().bereitschaft()).isEqualTo(new Bereitschaft.Bereit());
    }

    @Test
    void answersWithoutAGapWhileOneIndexFollowsAnother() throws Exception {
        var kasten = viele(50);
        bestand.pflege().abgleichen(kasten, Fortschritt.still());
        var ende = new AtomicBoolean();
        var falsch = new AtomicReference<Object>();
        var frager = Thread.ofPlatform().start(() -> {
            while (!ende.get()) {
                var gefunden = anzahl(bestand, "wort");
                if (gefunden != 50) {
                    falsch.set(gefunden);
                }
            }
        });
        frager.setUncaughtExceptionHandler((thread, fehler) -> falsch.set(fehler));

        for (int i = 0; i < 20; i++) {
            bestand.pflege().neuAufbauen(kasten, Fortschritt.still());
        }
        ende.set(true);
        frager.join();

        assertThat(falsch.get()).isNull();
    }

    @Test
    void keepsTheOldIndexWhenTheNewOneCannotBeBuilt() {
        var kasten = viele(5);
        bestand.pflege().abgleichen(kasten, Fortschritt.still());
        kasten.nachDemLaden(() -> {
            throw new IllegalStateException("The store is gone");
        });

        assertThatThrownBy(() -> bestand.pflege().neuAufbauen(kasten, Fortschritt.still()))
                .hasMessage("The store is gone");
        put(bestand, "neu", 1, "wort");

        assertThat(anzahl(bestand, "wort")).isEqualTo(6);
        assertThat(bestand.pflege().bereitschaft()).isEqualTo(new Bereitschaft.Bereit());
    }

    @Test
    void isBuiltAnewByTheNextComparisonAfterItCouldNotBeWritten() {
        var kasten = viele(5);
        bestand.pflege().abgleichen(kasten, Fortschritt.still());
        kaputt.set(true);
        kasten.lege(new Zettel("neu", 1, "wort"));
        assertThatThrownBy(() -> put(bestand, "neu", 1, "wort")).hasRootCauseMessage("The disk is full");
        kaputt.set(false);

        var vorher = bestand.pflege().bereitschaft();
        assertThat(anzahl(bestand, "wort")).isEqualTo(5);
        bestand.pflege().abgleichen(kasten, Fortschritt.still());

        assertThat(vorher).isEqualTo(new Bereitschaft.Ausgefallen("The disk is full"));
        assertThat(bestand.pflege().bereitschaft()).isEqualTo(new Bereitschaft.Bereit());
        assertThat(anzahl(bestand, "wort")).isEqualTo(6);
    }

    @Test
    void findsEveryKindOfDifferenceAndChangesNothing() {
        put(bestand, "gleich", 1, "gleich");
        put(bestand, "verwaist", 1, "verwaist");
        put(bestand, "alt", 1, "alt");
        put(bestand, "anders", 2, "falsch");
        var kasten = Zettelkasten.mit(new Zettel("gleich", 1, "gleich"), new Zettel("alt", 2, "alt"),
                new Zettel("anders", 2, "richtig"), new Zettel("fehlt", 1, "fehlt"));

        var bericht = bestand.pflege().pruefen(kasten, Fortschritt.still());

        assertThat(bericht.geprueft()).isEqualTo(4);
        assertThat(bericht.fehlend()).containsExactly("fehlt");
        assertThat(bericht.ueberzaehlig()).containsExactly("verwaist");
        assertThat(bericht.andereVersion()).containsExactly("alt");
        assertThat(bericht.andererInhalt()).containsExactly("anders");
        assertThat(bericht.schaeden()).isEmpty();
        assertThat(bericht.abweichungen()).isEqualTo(4);
        assertThat(findbar(bestand)).isEqualTo(Map.of("gleich", 1L, "verwaist", 1L, "alt", 1L, "anders", 2L));
    }

    @Test
    void reportsNoDifferenceThatIsOnlyAChangeOfMeanwhile() {
        put(bestand, "a", 1, "alt");
        var kasten = Zettelkasten.mit(new Zettel("a", 2, "neu"));
        kasten.nachDemLaden(() -> put(bestand, "a", 2, "neu"));

        assertThat(bestand.pflege().pruefen(kasten, Fortschritt.still()).einwandfrei()).isTrue();
    }

    private static Zettelkasten viele(int anzahl) {
        var kasten = new Zettelkasten();
        for (int i = 0; i < anzahl; i++) {
            kasten.lege(new Zettel("id" + i, 1, "wort"));
        }
        return kasten;
    }

    /** In memory, and now and then without room for a single byte. */
    private final class Schadhaft implements Ablage {

        @Override
        public List<Directory> vorhandene() {
            return List.of();
        }

        @Override
        public Directory neue() {
            return new FilterDirectory(new ByteBuffersDirectory()) {

                @Override
                public IndexOutput createOutput(String name, IOContext context) throws IOException {
                    if (kaputt.get()) {
                        throw new IOException("The disk is full");
                    }
                    return super.createOutput(name, context);
                }
            };
        }

        @Override
        public void verwirf(Directory directory) {
            // held by nobody
        }

        @Override
        public boolean ueberdauert() {
            return false;
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
