package de.passgenau.matching.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import de.passgenau.matching.Datensatz;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Oeffnung;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.lucene.spalten.Spaltenfelder;
import de.passgenau.matching.pflege.Bereitschaft;
import de.passgenau.matching.pflege.Fortschritt;
import de.passgenau.matching.profil.Profil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RangordnerTests {

    private static final Massstab MASSSTAB = new Massstab(Gewichte.fuerStellen(), Bevoelkerung.STICHTAG);

    private final Map<String, Datensatz<Profil>> dokumente = new TreeMap<>();
    private final Bevoelkerung lose = new Bevoelkerung(4);

    @Test
    void ranksAsBeforeAfterAnOrderlyEnd(@TempDir Path ordner) {
        try (var matching = oeffne(ordner)) {
            aendere(matching, 200);
            matching.bewerber().pflege().abgleichen(new Personenquelle(dokumente), Fortschritt.still());
        }
        try (var matching = oeffne(ordner)) {
            assertThat(matching.bewerber().stand()).containsOnlyKeys(dokumente.keySet());
            pruefe(matching);
        }
    }

    @Test
    void ranksTheDocumentsAgainAfterASuddenEnd(@TempDir Path ordner, @TempDir Path danach) throws IOException {
        try (var matching = oeffne(ordner)) {
            aendere(matching, 200);
            matching.bewerber().pflege().abgleichen(new Personenquelle(dokumente), Fortschritt.still());
            aendere(matching, 100);
            copy(ordner, danach);
            aendere(matching, 100);
        }
        try (var matching = oeffne(danach)) {
            matching.bewerber().pflege().abgleichen(new Personenquelle(dokumente), Fortschritt.still());

            assertThat(matching.bewerber().stand()).containsOnlyKeys(dokumente.keySet());
            pruefe(matching);
        }
    }

    @Test
    void ranksAsBeforeAfterAForcedMerge(@TempDir Path ordner) throws IOException {
        try (var matching = oeffne(ordner)) {
            for (int i = 0; i < 12; i++) {
                aendere(matching, 40);
                var fort = dokumente.keySet().stream().filter(id -> lose.zahl(8) == 0).toList();
                matching.bewerber().remove(fort);
                dokumente.keySet().removeAll(fort);
            }
            matching.bewerber().pflege().abgleichen(new Personenquelle(dokumente), Fortschritt.still());
            pruefe(matching);
        }
        verschmelze(ordner.resolve("bewerber").resolve("jahrgang-1"));
        try (var matching = oeffne(ordner)) {
            assertThat(matching.bewerber().pflege().bereitschaft()).isEqualTo(new Bereitschaft.Bereit());
            assertThat(matching.bewerber().stand()).containsOnlyKeys(dokumente.keySet());
            pruefe(matching);
        }
    }

    /** Into one segment without anybody who was removed. */
    private static void verschmelze(Path jahrgang) throws IOException {
        try (var directory = FSDirectory.open(jahrgang)) {
            try (var writer = new IndexWriter(directory,
                    new IndexWriterConfig().setIndexSort(Spaltenfelder.ordnung()))) {
                writer.forceMerge(1);
            }
            try (var reader = DirectoryReader.open(directory)) {
                assertThat(reader.leaves()).hasSize(1);
                assertThat(reader.hasDeletions()).isFalse();
            }
        }
    }

    @Test
    void isBuiltAnewWithProgressAndRanksAsBeforeAfterItsFilesWereDamaged(@TempDir Path ordner) throws IOException {
        try (var matching = oeffne(ordner)) {
            aendere(matching, 200);
            matching.bewerber().pflege().abgleichen(new Personenquelle(dokumente), Fortschritt.still());
        }
        try (var files = Files.walk(ordner.resolve("bewerber"))) {
            var segment = files.filter(file -> file.toString().matches(".*\\.(cfs|dvd)")).findFirst().orElseThrow();
            var bytes = Files.readAllBytes(segment);
            bytes[bytes.length / 3] ^= 0x10;
            Files.write(segment, bytes);
        }
        try (var matching = oeffne(ordner)) {
            assertThat(matching.bewerber().pflege().bereitschaft()).isInstanceOf(Bereitschaft.Aufzubauen.class);
            var schritte = new ArrayList<Long>();
            matching.bewerber()
                    .pflege()
                    .abgleichen(new Personenquelle(dokumente), (erledigt, gesamt) -> schritte.add(erledigt));

            assertThat(schritte).startsWith(0L).endsWith((long) dokumente.size());
            pruefe(matching);
        }
    }

    /** The kill comes while it writes, ranks, keeps or builds anew, at another moment each time. */
    @Test
    void ranksTheDocumentsAgainAfterItsProcessWasKilled(@TempDir Path ordner) throws Exception {
        int getan = 0;
        for (int runde = 0; runde < 2; runde++) {
            getan = Rangprozess.toete(ordner, getan, 60 + 41 * runde);
            try (var matching = oeffne(ordner)) {
                assertThat(matching.bewerber().pflege().bereitschaft()).isEqualTo(new Bereitschaft.Bereit());
                dokumente.clear();
                getan += 2;
                dokumente.putAll(Rangprozess.nach(getan));
                var quelle = new Personenquelle(dokumente);
                matching.bewerber().pflege().abgleichen(quelle, Fortschritt.still());

                assertThat(matching.bewerber().pflege().pruefen(quelle, Fortschritt.still()).einwandfrei()).isTrue();
                pruefe(matching);
            }
        }
    }

    @Test
    void leavesAFolderToWhoeverCameFirst(@TempDir Path ordner) {
        try (var matching = oeffne(ordner)) {
            aendere(matching, 3);

            assertThat(versuche(ordner)).isEqualTo(new Oeffnung.Belegt<>(ordner));
        }
        oeffne(ordner).close();
    }

    @Test
    void tellsASecondProcessThatTheFolderIsInUse(@TempDir Path ordner) throws Exception {
        try (var matching = oeffne(ordner)) {
            aendere(matching, 3);
            var zweiter = Rangprozess.starte(ordner, 0);

            assertThat(zweiter.inputReader(StandardCharsets.UTF_8).lines()).containsExactly("Der Index im Ordner "
                    + ordner
                    + " wird schon benutzt. Zwei Prozesse können nicht denselben Index führen; beenden Sie den "
                    + "anderen oder geben Sie einen anderen Ordner an.");
            assertThat(zweiter.waitFor()).isZero();
            assertThat(matching.bewerber().anzahl()).isPositive();
        }
    }

    @Test
    void isToldThatAnotherProcessUsesTheFolderUntilThatEnds(@TempDir Path ordner) throws Exception {
        var anderer = Rangprozess.starte(ordner, 0);
        var zeilen = anderer.inputReader(StandardCharsets.UTF_8);
        assertThat(zeilen.readLine()).isEqualTo("bereit");

        assertThat(versuche(ordner)).isEqualTo(new Oeffnung.Belegt<>(ordner));
        anderer.toHandle().destroyForcibly();
        zeilen.lines().forEach(zeile -> {});
        anderer.waitFor();
        oeffne(ordner).close();
    }

    @Test
    void leavesNoFolderLockedWhenOneOfThemCannotBeMade(@TempDir Path ordner) throws IOException {
        var imWeg = Files.createFile(ordner.resolve("stellen"));
        assertThatThrownBy(() -> versuche(ordner)).isInstanceOf(UncheckedIOException.class);

        Files.delete(imWeg);
        oeffne(ordner).close();
    }

    @Test
    void leavesNothingOpenWhenOneOfItsStocksCannotBeOpened(@TempDir Path ordner) throws IOException {
        var imWeg = Files.createFile(Files.createDirectory(ordner.resolve("massnahmen")).resolve("jahrgang-1"));
        assertThatThrownBy(() -> versuche(ordner)).isInstanceOf(UncheckedIOException.class);

        Files.delete(imWeg);
        oeffne(ordner).close();
    }

    @Test
    void isBuiltAnewAndRanksAsBeforeWhenItsFilesAreDamagedWhileItIsOpen(@TempDir Path ordner) throws IOException {
        try (var matching = oeffne(ordner)) {
            aendere(matching, 200);
            var quelle = new Personenquelle(dokumente);
            matching.bewerber().pflege().abgleichen(quelle, Fortschritt.still());
            beschaedige(ordner.resolve("bewerber"));

            assertThat(matching.bewerber().pflege().pruefen(quelle, Fortschritt.still()).schaeden()).isNotEmpty();
            assertThat(matching.bewerber().pflege().pruefen(quelle, Fortschritt.still()).einwandfrei()).isTrue();
            pruefe(matching);
        }
    }

    /** One bit in the midst of each file of a segment, in its place, as a failing disk does it. */
    private static void beschaedige(Path ordner) throws IOException {
        try (var files = Files.walk(ordner)) {
            for (var file : files.filter(it -> it.toString().matches(".*\\.(cfs|dvd)")).toList()) {
                try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
                    bytes.seek(bytes.length() / 3);
                    var heil = bytes.read();
                    bytes.seek(bytes.length() / 3);
                    bytes.write(heil ^ 0x10);
                }
            }
        }
    }

    private static Oeffnung<Matching> versuche(Path ordner) {
        return Lucenematching.inOrdner(ordner, Berufsnaehen.mitgeliefert(), code -> code);
    }

    private static Matching oeffne(Path ordner) {
        return switch (versuche(ordner)) {
            case Oeffnung.Offen<Matching>(var matching) -> matching;
            case Oeffnung.Belegt<Matching> belegt -> throw new AssertionError(belegt.satz());
        };
    }

    private void aendere(Matching matching, int anzahl) {
        var neue = new ArrayList<Datensatz<Profil>>();
        for (int i = 0; i < anzahl; i++) {
            var id = "p" + lose.zahl(150);
            var da = dokumente.get(id);
            var version = da == null ? 1 : da.eintrag().version() + 1;
            var neu = new Datensatz<>(
                    new Eintrag(id, version, Map.of(), Map.of(), Map.of(), List.of()), lose.profil());
            dokumente.put(id, neu);
            neue.add(neu);
        }
        matching.bewerber().put(neue);
    }

    private void pruefe(Matching matching) {
        var stelle = lose.stelle();
        Rangprobe.von(dokumente,
                MASSSTAB,
                person -> matching.erklaere(person.arbeit(), stelle, MASSSTAB),
                suche -> matching.bewerberFuer(stelle, suche)).pruefe(Rangsuche.Art.PASSEND, 9);
    }

    /** Files as a process leaves them that ends without warning. */
    private static void copy(Path von, Path nach) throws IOException {
        try (var files = Files.walk(von)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var ziel = nach.resolve(von.relativize(file));
                Files.createDirectories(Objects.requireNonNull(ziel.getParent()));
                Files.copy(file, ziel);
            }
        }
    }
}
