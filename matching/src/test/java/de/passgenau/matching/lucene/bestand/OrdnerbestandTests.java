package de.passgenau.matching.lucene.bestand;

import static de.passgenau.matching.lucene.bestand.Zettel.anzahl;
import static de.passgenau.matching.lucene.bestand.Zettel.findbar;
import static de.passgenau.matching.lucene.bestand.Zettel.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import de.passgenau.matching.Liste;
import de.passgenau.matching.Oeffnung;
import de.passgenau.matching.lucene.Lucenelisten;
import de.passgenau.matching.lucene.ablage.Ablage;
import de.passgenau.matching.pflege.Bereitschaft;
import de.passgenau.matching.pflege.Fortschritt;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdnerbestandTests {

    private final Zettelkasten kasten = Zettelkasten.mit(new Zettel("a", 3, "eins"), new Zettel("b", 1, "zwei"));

    @TempDir
    private Path temp;

    @Test
    void knowsAfterwardsWhatItHadAndNeedsNoFilling() throws IOException {
        try (var bestand = offen(1)) {
            bestand.pflege().abgleichen(kasten, Fortschritt.still());
            put(bestand, "c", 7, "drei");
            bestand.remove(List.of("b"));
        }
        try (var bestand = offen(1)) {
            assertThat(bestand.pflege().bereitschaft()).isEqualTo(new Bereitschaft.Bereit());
            assertThat(bestand.stand()).isEqualTo(Map.of("a", 3L, "c", 7L)).isEqualTo(findbar(bestand));
            put(bestand, "c", 6, "älter");
            assertThat(anzahl(bestand, "drei")).isEqualTo(1);
        }
    }

    @Test
    void isClosedToEverybodyElseOnTheMachine() throws IOException {
        offen(1).close();

        try (var all = Files.list(ordner())) {
            assertThat(all.filter(Files::isDirectory).toList()).hasSize(1)
                    .allSatisfy(folder -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                            .isEqualTo("rwx------"));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ordner()))).isEqualTo("rwx------");
    }

    @Test
    void isRefusedToASecondProcessWithTheNameOfTheFolder() throws Exception {
        try (var bestand = offen(1)) {
            bestand.pflege().abgleichen(kasten, Fortschritt.still());

            assertThat(Lucenelisten.inOrdner(ordner())).isEqualTo(new Oeffnung.Belegt<>(ordner()));
            assertThat(new Oeffnung.Belegt<>(ordner()).satz()).contains(ordner().toString());
            assertThat(lines(start(0), 1)).containsExactly("belegt");
            assertThat(findbar(bestand)).isEqualTo(kasten.versionen());
        }
    }

    @Test
    void isFreeAgainAfterItWasClosed() throws IOException {
        offen(1).close();

        assertThat(Lucenelisten.inOrdner(ordner())).isInstanceOfSatisfying(Oeffnung.Offen.class,
                offen -> ((Liste) offen.geoeffnet()).close());
    }

    @ParameterizedTest
    @ValueSource(strings = {".cfs", ".cfe", ".si", "segments_"})
    void isBuiltAnewWhenOneOfItsFilesIsDamaged(String art) throws IOException {
        fill();
        var file = file(art);
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);

        assertRebuilt("Der Index ist beschädigt: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {".cfs", ".si", "segments_"})
    void isBuiltAnewWhenOneOfItsFilesIsMissing(String art) throws IOException {
        fill();
        Files.delete(file(art));

        assertRebuilt("Der ");
    }

    @Test
    void isBuiltAnewWhenItIsOfAnOlderMake() throws IOException {
        fill();

        try (var bestand = offen(2)) {
            assertThat(bestand.pflege().bereitschaft()).isEqualTo(
                    new Bereitschaft.Aufzubauen("Der Index hat die Fassung 1, gebraucht wird die Fassung 2."));
            bestand.pflege().abgleichen(kasten, Fortschritt.still());
            assertThat(findbar(bestand)).isEqualTo(kasten.versionen());
        }
    }

    @Test
    void saysInTheLogWhyItIsBuiltAnew() throws IOException {
        fill();
        var zeilen = new ArrayList<String>();
        var log = Logger.getLogger(Jahrgangswahl.class.getName());
        var mitschrift = new Handler() {

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
        };
        log.addHandler(mitschrift);
        try {
            offen(1).close();
            assertThat(zeilen).isEmpty();
            offen(2).close();
        } finally {
            log.removeHandler(mitschrift);
        }

        assertThat(zeilen).singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("Der Index hat die Fassung 1, gebraucht wird die Fassung 2. Er wird aus den Dokumenten ")
                .contains(ordner().toString());
    }

    @Test
    void isFreeAgainAfterItsLastChangesCouldNotBeKept() throws IOException {
        var voll = new AtomicBoolean();
        var bestand = new Bestand<>(Zettel.form(1), new Platzmangel(Ablage.inOrdner(ordner()).orElseThrow(), voll));
        bestand.pflege().abgleichen(kasten, Fortschritt.still());
        put(bestand, "c", 7, "drei");
        voll.set(true);
        assertThatThrownBy(bestand::close).hasRootCauseMessage("No space left on device");

        try (var danach = offen(1)) {
            assertThat(danach.pflege().bereitschaft()).isEqualTo(new Bereitschaft.Bereit());
            assertThat(findbar(danach)).isEqualTo(kasten.versionen());
        }
    }

    @Test
    void isFreeAgainAfterItCouldNotBeOpenedOnAFullDisk() throws IOException {
        fill();
        var voll = new Platzmangel(Ablage.inOrdner(ordner()).orElseThrow(), new AtomicBoolean(true));
        assertThatThrownBy(() -> new Bestand<>(Zettel.form(2), voll)).hasRootCauseMessage("No space left on device");

        try (var danach = offen(2)) {
            danach.pflege().abgleichen(kasten, Fortschritt.still());
            assertThat(findbar(danach)).isEqualTo(kasten.versionen());
        }
    }

    /** Nobody takes for damage what a right or a disk is to blame for. */
    @Test
    void staysAsItIsWhenItMayNotBeRead() throws IOException {
        fill();
        var verboten = new Lesesperre(Ablage.inOrdner(ordner()).orElseThrow());

        assertThatThrownBy(() -> new Bestand<>(Zettel.form(1), verboten)).isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("Der Index kann nicht geöffnet werden und bleibt, wie er ist")
                .hasRootCauseInstanceOf(AccessDeniedException.class);

        try (var danach = offen(1)) {
            assertThat(danach.pflege().bereitschaft()).isEqualTo(new Bereitschaft.Bereit());
            assertThat(findbar(danach)).isEqualTo(kasten.versionen());
        }
    }

    @Test
    void answersWhatItHasOnAFullDisk() throws IOException {
        fill();
        var voll = new Platzmangel(Ablage.inOrdner(ordner()).orElseThrow(), new AtomicBoolean(true));
        try (var bestand = new Bestand<>(Zettel.form(1), voll)) {
            assertThat(bestand.pflege().bereitschaft()).isEqualTo(new Bereitschaft.Bereit());
            assertThat(findbar(bestand)).isEqualTo(kasten.versionen());
        }
    }

    @Test
    void takesChangesAgainAfterTheDiskWasFull() throws IOException {
        var voll = new AtomicBoolean();
        var ablage = new Platzmangel(Ablage.inOrdner(ordner()).orElseThrow(), voll);
        try (var bestand = new Bestand<>(Zettel.form(1), ablage)) {
            bestand.pflege().abgleichen(kasten, Fortschritt.still());
            voll.set(true);
            kasten.lege(new Zettel("c", 7, "drei"));
            assertThatThrownBy(() -> put(bestand, "c", 7, "drei"))
                    .hasRootCauseMessage("No space left on device");
            assertThat(bestand.pflege().bereitschaft())
                    .isEqualTo(new Bereitschaft.Ausgefallen("No space left on device"));
            assertThat(findbar(bestand)).hasSize(2);
            voll.set(false);

            bestand.pflege().abgleichen(kasten, Fortschritt.still());
            assertThat(bestand.pflege().bereitschaft()).isEqualTo(new Bereitschaft.Bereit());
            assertThat(findbar(bestand)).isEqualTo(kasten.versionen());
        }
        try (var bestand = offen(1)) {
            assertThat(findbar(bestand)).isEqualTo(kasten.versionen());
        }
    }

    @Test
    void leavesNothingBehindOfTheIndexThatWasReplaced() throws IOException {
        try (var bestand = offen(1)) {
            bestand.pflege().abgleichen(kasten, Fortschritt.still());
            bestand.pflege().neuAufbauen(kasten, Fortschritt.still());

            try (var all = Files.list(ordner())) {
                assertThat(all.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("jahrgang-2",
                        "in-benutzung.lock");
            }
        }
    }

    /** The kill comes at another moment each time: between changes, while they are kept, while it is built anew. */
    @Test
    void equalsTheSourceAgainAfterASuddenEnd() throws Exception {
        int done = 0;
        for (int round = 0; round < 4; round++) {
            var process = start(done);
            done = kill(process, 90 + 37 * round);

            try (var bestand = offen(1)) {
                assertThat(bestand.pflege().bereitschaft()).isEqualTo(new Bereitschaft.Bereit());
                assertThat(bestand.stand()).isEqualTo(findbar(bestand)).isNotEmpty();
                var source = Schreibprozess.nach(done + 3);
                bestand.pflege().abgleichen(source, Fortschritt.still());

                assertThat(findbar(bestand)).isEqualTo(source.versionen());
                assertThat(bestand.pflege().pruefen(source, Fortschritt.still()).einwandfrei()).isTrue();
            }
            done += 3;
        }
    }

    private void fill() throws IOException {
        try (var bestand = offen(1)) {
            bestand.pflege().abgleichen(kasten, Fortschritt.still());
        }
    }

    private void assertRebuilt(String beginOfReason) throws IOException {
        try (var bestand = offen(1)) {
            assertThat(bestand.pflege().bereitschaft()).isInstanceOfSatisfying(Bereitschaft.Aufzubauen.class,
                    aufzubauen -> assertThat(aufzubauen.grund()).startsWith(beginOfReason));
            assertThat(bestand.stand()).isEmpty();
            bestand.pflege().abgleichen(kasten, Fortschritt.still());
            assertThat(findbar(bestand)).isEqualTo(kasten.versionen());
        }
        try (var bestand = offen(1)) {
            assertThat(bestand.pflege().bereitschaft()).isEqualTo(new Bereitschaft.Bereit());
        }
    }

    private Path ordner() {
        return temp.resolve("index");
    }

    private Bestand<Zettel> offen(int fassung) throws IOException {
        return new Bestand<>(Zettel.form(fassung), Ablage.inOrdner(ordner()).orElseThrow());
    }

    private Path file(String art) throws IOException {
        try (var all = Files.walk(ordner())) {
            return all.filter(path -> path.getFileName().toString().contains(art)).sorted().findFirst().orElseThrow();
        }
    }

    private Process start(int done) throws IOException {
        return new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx96m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                Schreibprozess.class.getName(), ordner().toString(), Integer.toString(done))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<String> lines(Process process, int count) {
        return process.inputReader(StandardCharsets.UTF_8).lines().limit(count).toList();
    }

    /** Once it has told of this many changes; the last change that it told of. */
    private static int kill(Process process, int count) throws InterruptedException {
        var told = new ArrayList<>(lines(process, count));
        process.toHandle().destroyForcibly();
        process.inputReader(StandardCharsets.UTF_8).lines().forEach(told::add);
        process.waitFor();
        assertThat(told.getFirst()).isEqualTo("bereit");
        return told.stream().filter(line -> line.matches("\\d+")).mapToInt(Integer::parseInt).max().orElseThrow();
    }
}
