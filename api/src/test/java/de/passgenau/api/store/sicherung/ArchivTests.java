package de.passgenau.api.store.sicherung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import de.passgenau.api.store.sicherung.Manifest.Inhalt;
import de.passgenau.api.store.sicherung.siegel.Teilsiegel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchivTests {

    private static final String FAELLE = Manifest.versiegelterEintrag("faelle");
    private static final String TRAEGER = Manifest.versiegelterEintrag("traeger");

    @TempDir
    private Path ordner = Path.of("");

    private Path ort = Path.of("");

    @BeforeEach
    void versiegele() {
        ort = ordner.resolve("sicherung.zip");
        Testarchiv.versiegelt(ort, Testarchiv.geheimnis(1), 1);
    }

    @Test
    void tellsWhatItIsAtTheSamePlaceOfEveryFile() throws IOException {
        byte[] anfang = Arrays.copyOfRange(Files.readAllBytes(ort), 30, 38 + Manifest.ART.length());

        assertThat(new String(anfang, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.passgenau.sicherung;format=2");
    }

    @Test
    void showsTimeCountsAndWholenessToWhoHasNoSecret() {
        try (Archiv archiv = Archiv.oeffne(ort).unversehrt()) {
            assertThat(archiv.manifest().zeit()).isEqualTo("2026-11-21T09:00:00Z");
            assertThat(archiv.manifest().sammlungen()).extracting(Inhalt::name, Inhalt::anzahl)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("faelle", 400L),
                            org.assertj.core.groups.Tuple.tuple("traeger", 400L));
        }
    }

    @Test
    void opensForWhoHasTheSecretAndNobodyElse() {
        assertThat(oeffne(1)).isEqualTo(800);
        assertThatThrownBy(() -> oeffne(2)).isInstanceOf(SicherungUnmoeglich.class)
                .hasMessageContaining("mit einem anderen Geheimnis versiegelt")
                .hasMessageContaining("PASSGENAU_SCHLUESSEL")
                .hasMessageContaining("Datei schluessel");
        try (Archiv archiv = Archiv.oeffne(ort)) {
            assertThatThrownBy(() -> Archivleser.von(archiv, null)).hasMessageContaining("hier ist kein Geheimnis");
        }
    }

    @Test
    void isSealedAnewEachTimeFromTheSameDocuments() throws IOException {
        Path zweites = ordner.resolve("zweites.zip");
        Testarchiv.versiegelt(zweites, Testarchiv.geheimnis(1), 1);

        try (Archiv eines = Archiv.oeffne(ort); Archiv anderes = Archiv.oeffne(zweites)) {
            assertThat(anderes.manifest().sammlungen()).extracting(Inhalt::sha256)
                    .doesNotContainAnyElementsOf(
                            eines.manifest().sammlungen().stream().map(Inhalt::sha256).toList());
        }
    }

    /** A name, and what somebody does to the file; the content has about five parts. */
    private record Eingriff(String name, java.util.function.Consumer<Path> tat) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Eingriff> eingriffe() {
        return Stream.of(
                new Eingriff("a flipped byte", ort -> Testarchiv.aendere(ort, FAELLE, bytes -> {
                    bytes[Teilsiegel.VERSIEGELT + 99] ^= 1;
                    return bytes;
                })),
                new Eingriff("a cut tail",
                        ort -> Testarchiv.aendere(ort, FAELLE, bytes -> Arrays.copyOf(bytes, bytes.length - 1))),
                new Eingriff("whole parts cut off", ort -> Testarchiv.aendere(ort, FAELLE,
                        bytes -> Arrays.copyOf(bytes, 2 * Teilsiegel.VERSIEGELT))),
                new Eingriff("swapped parts", ort -> Testarchiv.aendere(ort, FAELLE, ArchivTests::vertauscht)),
                new Eingriff("swapped collections", ort -> Testarchiv.tausche(ort, FAELLE, TRAEGER)),
                new Eingriff("the same collection of another archive", ArchivTests::unterschiebe));
    }

    private static byte[] vertauscht(byte[] bytes) {
        int teil = Teilsiegel.VERSIEGELT;
        byte[] neu = bytes.clone();
        System.arraycopy(bytes, 0, neu, teil, teil);
        System.arraycopy(bytes, teil, neu, 0, teil);
        return neu;
    }

    private static void unterschiebe(Path ort) {
        Path fremd = ort.resolveSibling("fremd.zip");
        Testarchiv.versiegelt(fremd, Testarchiv.geheimnis(1), 1);
        Testarchiv.aendere(fremd, FAELLE, bytes -> {
            Testarchiv.aendere(ort, FAELLE, alt -> bytes);
            return bytes;
        });
    }

    @ParameterizedTest
    @MethodSource("eingriffe")
    void isRefusedWithAndWithoutTheSecretAfter(Eingriff eingriff) {
        eingriff.tat().accept(ort);

        assertThatThrownBy(() -> oeffne(1)).isInstanceOf(SicherungUnmoeglich.class)
                .hasMessageContaining("die Sammlung faelle")
                .hasMessageContaining("Bitte nehmen Sie eine unversehrte Kopie");
        try (Archiv archiv = Archiv.oeffne(ort)) {
            assertThatThrownBy(archiv::unversehrt).isInstanceOf(SicherungUnmoeglich.class);
        }
    }

    @ParameterizedTest
    @MethodSource("eingriffe")
    void isRefusedEvenIfTheManifestWasMadeToFit(Eingriff eingriff) {
        eingriff.tat().accept(ort);
        Testarchiv.passeManifestAn(ort);

        assertThatThrownBy(() -> oeffne(1)).isInstanceOf(SicherungUnmoeglich.class)
                .hasMessageContaining("das Manifest ist verändert");
    }

    @Test
    void isRefusedWithAnotherTimeInTheManifest() {
        Testarchiv.aendere(ort, Manifest.EINTRAG,
                bytes -> text(bytes).replace("2026-11-21", "2026-11-22").getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> oeffne(1)).hasMessageContaining("das Manifest ist verändert");
    }

    @Test
    void isNotTakenForAnOpenOneWhereTheManifestSaysSo() {
        Testarchiv.aendere(ort, Manifest.EINTRAG, bytes -> text(bytes).replace("\"format\": 2", "\"format\": 1")
                .replace(".versiegelt", ".jsonl")
                .getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> oeffne(1)).isInstanceOf(SicherungUnmoeglich.class);
    }

    @Test
    void isRefusedWithoutTheProofOfTheManifest() {
        Testarchiv.entferne(ort, Manifest.BEGLAUBIGUNG);

        assertThatThrownBy(() -> oeffne(1)).hasMessageContaining("der Eintrag manifest.siegel fehlt");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Number of documents. */
    private long oeffne(int geheimnis) {
        try (Archiv archiv = Archiv.oeffne(ort)) {
            Archivleser leser = Archivleser.von(archiv, Testarchiv.geheimnis(geheimnis)).geprueft();
            long[] anzahl = {0};
            archiv.manifest().sammlungen().forEach(inhalt -> leser.lies(inhalt, dokument -> anzahl[0]++));
            return anzahl[0];
        }
    }
}
