package de.passgenau.api.vermittlung.guete;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import de.passgenau.api.befehle.Befehl;
import de.passgenau.api.befehle.Mitschrift;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class GuetebefehlTests {

    @TempDir
    private Path ordner;

    @BeforeEach
    void fill() throws IOException {
        Beispielordner.in(ordner);
    }

    @Test
    void measuresTheEngineBesideNaiveRankings() {
        var ruf = rufe(ordner.toString());

        assertThat(ruf.code()).as(ruf.fehler()).isEqualTo(Befehl.ERFOLG);
        assertThat(ruf.fehler()).contains("2 Personen, 3 Stellen und 2 Maßnahmen");
        assertThat(ruf.aus()).contains("Passgenau                    1,000   1,000", "Code und Entfernung",
                "Titelwörter",
                "Zufall", "Fallen: 1 von 1 bestanden", "unklar: F3 (H1): unbekannter Typ „RAETSEL“");
    }

    @Test
    @DisplayName("X-02: age, sex and nationality change no list of offers")
    void saysThatNobodyIsTreatedDifferently() {
        assertThat(rufe(ordner.toString()).aus()).contains("verändern keine Liste von Stellen");
    }

    @Test
    void printsTheSameForMachines() {
        var json = JsonMapper.builder().build().readTree(rufe(ordner.toString(), "--json").aus());

        assertThat(json.at("/stelle/0/ndcg10").asDouble()).isEqualTo(1);
        assertThat(json.at("/massnahme/0/personen").asInt()).isEqualTo(1);
        assertThat(json.at("/kombi/0/bestanden").asInt()).isEqualTo(1);
        assertThat(json.at("/stelle/0/verstoesse").asInt()).isZero();
        assertThat(json.at("/fair").asBoolean()).isTrue();
        assertThat(json.path("stelle").valueStream().map(eines -> eines.path("name").asString())).hasSize(4);
    }

    @Test
    void writesTheListsWithoutWhatIsImpossible() throws IOException {
        var ziel = ordner.resolve("laeufe");

        assertThat(rufe(ordner.toString(), "--laeufe", ziel.toString()).code()).isEqualTo(Befehl.ERFOLG);

        assertThat(Files.readAllLines(ziel.resolve("stelle.tsv"))).startsWith("profileId\tdocId\trank\tscore")
                .anyMatch(zeile -> zeile.startsWith("T1\tholz\t1\t"))
                .anyMatch(zeile -> zeile.startsWith("H1\tputz\t1\t"))
                .noneMatch(zeile -> zeile.contains("fern"));
        assertThat(Files.readAllLines(ziel.resolve("massnahme.tsv")))
                .anyMatch(zeile -> zeile.startsWith("H1\tschuld\t1\t"))
                .noneMatch(zeile -> zeile.contains("voll"));
        assertThat(Files.readAllLines(ziel.resolve("kombi.tsv"))).anyMatch(zeile -> zeile.startsWith("T1\tholz\t1\t"))
                .anyMatch(zeile -> zeile.startsWith("H1\tschuld\t"));
    }

    @Test
    void explainsTheListsOfOnePerson() {
        var aus = rufe(ordner.toString(), "--einzeln", "H1").aus();

        assertThat(aus).contains("H1, Stellen", "putz", "Note 3", "Setzt am offenen Hemmnis „Schulden“ an")
                .doesNotContain("T1, Stellen");
    }

    @Test
    void measuresWhateverIsThere() throws IOException {
        Files.delete(ordner.resolve("qrels_stelle.tsv"));
        Files.delete(ordner.resolve("qrels_massnahme.tsv"));
        Files.delete(ordner.resolve("traps.json"));
        Files.delete(ordner.resolve("massnahmen.json"));

        var ruf = rufe(ordner.toString());

        assertThat(ruf.code()).isEqualTo(Befehl.ERFOLG);
        assertThat(ruf.aus()).contains("keine Noten").doesNotContain("Fallen");
    }

    @Test
    void namesWhatItDoesNotUnderstand() throws IOException {
        Files.writeString(ordner.resolve("profiles.json"),
                """
                        [{"id": "U1", "zielberuf": "Xyzologin", "einschraenkungen": ["KEIN_MONDLICHT"], "qualifikationsniveau": null,
                          "hemmnisse": [{"art": "FERNWEH"}]}]""");

        assertThat(rufe(ordner.toString()).aus()).contains("profiles.json: zielberuf „Xyzologin“ (U1)",
                "profiles.json: einschraenkungen „KEIN_MONDLICHT“ (U1)", "profiles.json: hemmnisse „FERNWEH“ (U1)");
    }

    @Test
    void namesCodesThatNobodyKnowsInsteadOfLosingThem() throws IOException {
        Files.writeString(ordner.resolve("profiles.json"),
                "[{\"id\": \"U1\", \"alter\": \"jung\", \"arbeitszeiten\": [\"Vollzeit\", \"Dreiviertel\"]}]");
        Files.writeString(ordner.resolve("stellen.json"), "[{\"id\": \"S1\", \"titel\": \"Koch\", \"kldb\": \"99\"}]");
        Files.writeString(ordner.resolve("traps.json"), """
                [{"id": "F8", "lauf": "Stellen", "typ": "nicht_in_top", "profil": "U1", "schlechter": "S1"},
                 {"id": "F9", "lauf": "Wohnungen", "typ": "VOR", "profil": "U1"},
                 {"id": "F7", "lauf": "stelle", "typ": "VOR", "profil": "U1", "besser": "S1", "schlechter": "S2"}]""");

        var ruf = rufe(ordner.toString());

        assertThat(ruf.code()).isEqualTo(Befehl.ERFOLG);
        assertThat(ruf.aus()).contains("profiles.json, Element 1 (U1): alter „jung“",
                "profiles.json: arbeitszeiten „DREIVIERTEL“ (U1)", "stellen.json: kldb „99“ (S1)",
                "traps.json: lauf „Wohnungen“ (F9)", "gefangen: F8 (U1)", "unklar: F7 (U1): unbekanntes Dokument S2")
                .doesNotContain("„VOLLZEIT“");
    }

    @Test
    void saysOfOnePairWhyItIsNotInTheList() {
        assertThat(rufe(ordner.toString(), "--einzeln", "H1/holz").aus()).contains("== H1, holz Tischler (m/w/d)",
                "AUSGESCHLOSSEN: Verlangt und nicht nachgewiesen");
    }

    @Test
    void refusesAFolderThatIsNotThereAndACallWithoutOne() {
        assertThat(rufe(ordner.resolve("nirgends").toString()).code()).isEqualTo(Befehl.FEHLER);
        assertThat(rufe().code()).isEqualTo(Befehl.AUFRUFFEHLER);
        assertThat(rufe(ordner.toString(), "--einzeln", "niemand").fehler()).contains("niemand");
    }

    @Test
    void explainsItself() {
        assertThat(rufe("--hilfe").aus()).contains("guete <ordner>", "--laeufe", "profileId, docId, rank, score",
                "NDCG@10");
    }

    private static Mitschrift rufe(String... angaben) {
        var argumente = new String[angaben.length + 1];
        argumente[0] = "guete";
        System.arraycopy(angaben, 0, argumente, 1, angaben.length);
        return Mitschrift.von(new Guetebefehl(), Map.of(), argumente);
    }
}
