package de.passgenau.matching.lucene.bestand;

import static de.passgenau.matching.lucene.bestand.Zettel.findbar;
import static de.passgenau.matching.lucene.bestand.Zettel.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import de.passgenau.matching.lucene.ablage.Ablage;
import de.passgenau.matching.pflege.Bereitschaft;
import de.passgenau.matching.pflege.Fortschritt;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeschaedigungTests {

    private final Zettelkasten kasten = Zettelkasten.mit(new Zettel("a", 3, "eins"), new Zettel("b", 1, "zwei"));
    private final Mitschrift mitschrift = new Mitschrift();
    private final Logger log = Logger.getLogger(Heilung.class.getName());

    @TempDir
    private Path ordner;

    @BeforeEach
    void listen() {
        log.addHandler(mitschrift);
    }

    @AfterEach
    void listenNoMore() {
        log.removeHandler(mitschrift);
    }

    @Test
    void isBuiltAnewWhileItIsInUseAfterAQuestionMetIt() throws Exception {
        var inzwischen = new CopyOnWriteArrayList<Bereitschaft>();
        try (var bestand = offen()) {
            bestand.pflege().abgleichen(kasten, Fortschritt.still());
            beschaedige();
            kasten.lege(new Zettel("c", 7, "drei"));
            kasten.nachDemLaden(() -> inzwischen.add(bestand.pflege().bereitschaft()));

            assertThatThrownBy(() -> lies(bestand)).hasCauseInstanceOf(CorruptIndexException.class);
            awaitHealing();

            assertThat(inzwischen).containsExactly(new Bereitschaft.ImAufbau(0, 3, false));
            assertThat(bestand.pflege().bereitschaft()).isEqualTo(new Bereitschaft.Bereit());
            assertThat(findbar(bestand)).isEqualTo(kasten.versionen());
            lies(bestand);
        }
        assertThat(mitschrift.zeilen).hasSize(3)
                .satisfies(zeilen -> assertThat(zeilen.getFirst()).startsWith("Segment 0 des Index ist beschädigt: ")
                        .contains("Der Index wird jetzt aus den Dokumenten neu aufgebaut (Ordner " + ordner + ")."))
                .contains("Der beschädigte Index wird neu aufgebaut: 0 von 3 Einträgen (0 %).",
                        "Der beschädigte Index wird neu aufgebaut: 3 von 3 Einträgen (100 %).");
        try (var bestand = offen()) {
            assertThat(bestand.pflege().bereitschaft()).isEqualTo(new Bereitschaft.Bereit());
        }
    }

    @Test
    void isBuiltAnewOnceACheckHasFoundIt() throws IOException {
        try (var bestand = offen()) {
            bestand.pflege().abgleichen(kasten, Fortschritt.still());
            beschaedige();

            var bericht = bestand.pflege().pruefen(kasten, Fortschritt.still());

            assertThat(bericht.einwandfrei()).isFalse();
            assertThat(bericht.schaeden()).singleElement()
                    .asString()
                    .startsWith("Segment 0 des Index ist beschädigt: ");
            assertThat(bestand.pflege().bereitschaft()).isEqualTo(new Bereitschaft.Bereit());
            assertThat(bestand.pflege().pruefen(kasten, Fortschritt.still()).einwandfrei()).isTrue();
            assertThat(findbar(bestand)).isEqualTo(kasten.versionen());
        }
    }

    @Test
    void isSaidAndEndsWithTheNextOpeningWhereNoSourceIsKnown() throws Exception {
        try (var bestand = offen()) {
            bestand.pflege().abgleichen(kasten, Fortschritt.still());
        }
        try (var bestand = offen()) {
            beschaedige();
            assertThatThrownBy(() -> lies(bestand)).hasCauseInstanceOf(CorruptIndexException.class);
            awaitHealing();

            assertThat(bestand.pflege().bereitschaft()).isInstanceOf(Bereitschaft.Beschaedigt.class)
                    .matches(bereitschaft -> !bereitschaft.antwortet());
            put(bestand, "c", 7, "drei");
            assertThat(findbar(bestand)).containsEntry("c", 7L);
        }
        assertThat(mitschrift.zeilen).singleElement()
                .asString()
                .contains("Der Index wird beim nächsten Abgleich oder Öffnen neu aufgebaut");
        try (var bestand = offen()) {
            assertThat(bestand.pflege().bereitschaft()).isInstanceOf(Bereitschaft.Aufzubauen.class);
            bestand.pflege().abgleichen(kasten, Fortschritt.still());
            assertThat(findbar(bestand)).isEqualTo(kasten.versionen());
        }
    }

    @Test
    void endsWithTheNextComparisonWhenTheSourceWasOutOfReach() throws Exception {
        try (var bestand = offen()) {
            bestand.pflege().abgleichen(kasten, Fortschritt.still());
            beschaedige();
            kasten.nachDemLaden(() -> {
                throw new IllegalStateException("The store is gone");
            });
            assertThatThrownBy(() -> lies(bestand)).hasCauseInstanceOf(CorruptIndexException.class);
            awaitHealing();
            assertThat(bestand.pflege().bereitschaft()).isInstanceOf(Bereitschaft.Beschaedigt.class);

            bestand.pflege().abgleichen(kasten, Fortschritt.still());
            assertThat(bestand.pflege().bereitschaft()).isEqualTo(new Bereitschaft.Bereit());
            lies(bestand);
        }
    }

    @Test
    void isNotAssumedOfAQuestionThatFailsByItself() throws Exception {
        try (var bestand = offen()) {
            bestand.pflege().abgleichen(kasten, Fortschritt.still());
            assertThatThrownBy(() -> bestand.ask(searcher -> {
                throw new EOFException("a bug of this question");
            })).hasRootCauseMessage("a bug of this question");
            awaitHealing();

            assertThat(ordner.resolve("jahrgang-1")).exists();
            assertThat(bestand.pflege().bereitschaft()).isEqualTo(new Bereitschaft.Bereit());
        }
        assertThat(mitschrift.zeilen).isEmpty();
    }

    private Bestand<Zettel> offen() throws IOException {
        return new Bestand<>(Zettel.form(1), Ablage.inOrdner(ordner).orElseThrow());
    }

    private static void lies(Bestand<Zettel> bestand) {
        bestand.ask(searcher -> {
            for (var leaf : searcher.getIndexReader().leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
            return true;
        });
    }

    /** One bit in its place, as a failing disk does it. */
    private void beschaedige() throws IOException {
        try (var all = Files.walk(ordner)) {
            var file = all.filter(path -> path.toString().endsWith(".cfs")).sorted().findFirst().orElseThrow();
            try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
                bytes.seek(bytes.length() / 2);
                var heil = bytes.read();
                bytes.seek(bytes.length() / 2);
                bytes.write(heil ^ 0x10);
            }
        }
    }

    /** It has begun before whoever met the damage is answered. */
    private static void awaitHealing() throws InterruptedException {
        for (var thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("index-heilung")) {
                thread.join();
            }
        }
    }

    /** What the log says, line by line. */
    private static final class Mitschrift extends Handler {

        private final List<String> zeilen = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord zeile) {
            zeilen.add(new SimpleFormatter().formatMessage(zeile));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
