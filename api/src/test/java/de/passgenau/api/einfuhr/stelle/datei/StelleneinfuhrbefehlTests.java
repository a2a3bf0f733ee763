package de.passgenau.api.einfuhr.stelle.datei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.befehle.Abbruchserver;
import de.passgenau.api.befehle.Mitschrift;
import de.passgenau.api.graphql.pruefung.Draht;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class StelleneinfuhrbefehlTests {

    private static final Path PROBEN = Path.of("src/test/resources/einfuhr");

    @LocalServerPort
    private int port;
    /** Of this test alone, since the same offer of another source is the same offer. */
    private final String betrieb = "Seitenbetrieb " + UUID.randomUUID();
    @TempDir
    private Path ordner = Path.of("");

    @Test
    @DisplayName("X-06 hits of the Jobsuche of either form become the same offers; postcodes get their 0 back")
    void takesOverTheJobsuche() throws IOException {
        var quelle = quelle();

        var v4 = rufe("jobsuche-v4.json", quelle);
        var abgelehnte = bericht();
        var v6 = rufe("jobsuche-v6.json", quelle);
        var nochmals = rufe("jobsuche-v6.json", quelle);

        assertThat(v4.aus()).as(v4.fehler()).contains("2 angelegt, 0 geändert, 0 unverändert, 3 abgelehnt");
        assertThat(abgelehnte).contains("nicht in Deutschland", "nennt keinen Arbeitgeber", "weder ein Treffer");
        assertThat(v6.aus()).as(v6.fehler()).contains("1 angelegt, 1 geändert, 0 unverändert, 1 abgelehnt");
        assertThat(nochmals.aus()).contains("0 angelegt, 0 geändert, 2 unverändert, 1 abgelehnt");
        var lager = angebot(quelle, "demo-10000-1000000001-S");
        assertThat(lager.at("/angaben/orte").findValuesAsString("plz")).containsExactly("17291", "16303");
        assertThat(lager.at("/angaben/arbeitszeit/lagen/0").asString()).isEqualTo("SCHICHT");
        assertThat(lager.at("/angaben/gueltigBis").asString()).isEqualTo("2099-03-31");
        assertThat(lager.at("/angaben/merkmale/0").asString()).isEqualTo("QUEREINSTIEG");
        assertThat(lager.at("/quellen/0/fundstelle").asString()).startsWith("https://www.arbeitsagentur.de/jobsuche/");
        assertThat(lager.at("/quellen/0/lizenz").asString()).contains("Bundesagentur");
        assertThat(angebot(quelle, "demo-10000-1000000002-S").at("/angaben/orte/0/anschrift/plz").asString())
                .isEqualTo("01067");
        assertThat(angebot(quelle, "demo-10000-1000000005-S").at("/angaben/art").asString()).isEqualTo("AUSBILDUNG");
        var wieder = rufe("jobsuche-v4.json", quelle);
        assertThat(wieder.aus()).as("a list says less than another, and that changes only what it says")
                .contains("0 angelegt, 1 geändert, 1 unverändert");
        assertThat(angebot(quelle, "demo-10000-1000000001-S").at("/angaben/gueltigBis").asString())
                .isEqualTo("2099-03-31");
    }

    @Test
    @DisplayName("N-06 a single detail comes as plain text, and what it wishes for is held back")
    void takesOverADetail() throws IOException {
        var quelle = quelle();

        var erster = rufe("jobsuche-detail.json", quelle);

        assertThat(erster.aus()).as(erster.fehler()).contains("1 angelegt", "Hinweise");
        assertThat(bericht()).contains("§ 36 SGB III");
        var pflege = angebot(quelle, "demo-12265-0000007_JB1-S");
        assertThat(pflege.at("/angaben/beschreibung").asString()).contains("Wir suchen Verstärkung für unser Team.",
                "• Grundpflege").doesNotContain("<");
        assertThat(pflege.at("/zurueckgehalteneWuensche")).isNotEmpty();
        assertThat(pflege.at("/angaben/arbeitszeit/umfang").toString()).contains("MINIJOB", "TEILZEIT");
        assertThat(pflege.at("/angaben/plaetze").asInt()).isEqualTo(2);
        assertThat(pflege.at("/arbeitgeber/anschrift/ort").asString()).isEqualTo("Schwedt/Oder");
    }

    @Test
    void takesOverJobPostingsOfAPageWhereABrokenOneStopsNoOther() throws IOException {
        var quelle = quelle();

        var erster = rufe("jobposting.html", quelle);
        var zweiter = rufe("jobposting.html", quelle);

        assertThat(erster.aus()).as(erster.fehler()).contains("2 angelegt, 0 geändert, 0 unverändert, 1 abgelehnt");
        assertThat(zweiter.aus()).contains("0 angelegt, 0 geändert, 2 unverändert, 1 abgelehnt");
        assertThat(bericht()).containsPattern("(?m)^2[0-9];;ABGELEHNT;.*JSON bricht ab");
        var maurer = angebot(quelle, "Beispielbau/815");
        assertThat(maurer.at("/angaben/beschreibung").asString()).isEqualTo("Rohbau und Sanierung & mehr.");
        assertThat(maurer.at("/angaben/verguetung/von").asString()).isEqualTo("17.50");
        assertThat(maurer.at("/angaben/arbeitszeit/stundenVon").asInt()).isEqualTo(39);
        assertThat(maurer.at("/angaben/arbeitszeit/umfang/0").asString()).isEqualTo("VOLLZEIT");
        assertThat(maurer.at("/angaben/gueltigBis").asString()).isEqualTo("2099-01-31");
        assertThat(maurer.at("/angaben/muss").toString()).contains("FUEHRERSCHEIN_B");
        assertThat(maurer.at("/quellen/0/lizenz").asString()).isEqualTo("https://bau.example/nutzung");
        var buero = angebot(quelle, "https://bau.example/jobs/2");
        assertThat(buero.at("/arbeitgeber/id")).isEqualTo(maurer.at("/arbeitgeber/id"));
        assertThat(buero.at("/angaben/merkmale/0").asString()).isEqualTo("HOMEOFFICE");
        assertThat(buero.at("/angaben/verguetung/von").asString()).isEqualTo("2500.00");
    }

    @Test
    void namesTheEntryOfAFileThatIsOneLine() throws IOException {
        var datei = Files.writeString(ordner.resolve("eine-zeile.json"), "{\"stellenangebote\": [" + treffer(91)
                + ", {\"irgendetwas\": 1}, " + treffer(92) + ", " + treffer(91) + "]}");

        rufe(datei, quelle(), "--probe");

        assertThat(bericht().lines().toList()).hasSize(3)
                .satisfies(zeilen -> assertThat(zeilen.getFirst()).endsWith("meldung;nummer;zeiger"))
                .satisfies(zeilen -> assertThat(zeilen.get(1)).startsWith("1;;ABGELEHNT;")
                        .endsWith(";2;/stellenangebote/1"))
                .satisfies(zeilen -> assertThat(zeilen.get(2)).startsWith("1;demo-91;ABGELEHNT;")
                        .endsWith(";4;/stellenangebote/3"));
    }

    @Test
    @DisplayName("N-15 a table as Excel writes it; what is wrong stands in the report with line, column and reason")
    void takesOverATable() throws IOException {
        var quelle = quelle();

        var probe = rufe("stellen.csv", quelle, "--probe", "--json");
        var erster = rufe("stellen.csv", quelle);

        assertThat(probe.aus()).as(probe.fehler()).contains("\"angelegt\": 2", "\"abgelehnt\": 2", "\"probe\": true");
        assertThat(erster.aus()).as(erster.fehler()).contains("2 angelegt, 0 geändert, 0 unverändert, 2 abgelehnt");
        assertThat(erster.fehler()).contains("4 von 4 (100 %)");
        assertThat(bericht()).contains("2;;HINWEIS;notiz;", "5;S-3;ABGELEHNT;Beginn;UNGUELTIG;„gestern“ ist kein Tag",
                "6;S-1;ABGELEHNT;Referenz;");
        var fahrer = angebot(quelle, "S-1");
        assertThat(fahrer.at("/arbeitgeber/name").asString()).isEqualTo("Fuhrpark Müßig GmbH");
        assertThat(fahrer.at("/angaben/verguetung/von").asString()).isEqualTo("2850.00");
        assertThat(fahrer.at("/angaben/muss").toString()).contains("FUEHRERSCHEIN_C", "MODUL_95");
        assertThat(fahrer.at("/angaben/arbeitszeit/umfang").toString()).contains("TEILZEIT", "VOLLZEIT");
        assertThat(angebot(quelle, "S-2").at("/angaben/art").asString()).isEqualTo("MINIJOB");
    }

    @Test
    @DisplayName("A whole export ends what is not in it; a page of a longer list does not")
    void endsWhatIsNotInAWholeExport() throws IOException {
        var quelle = quelle();
        schreibe(3, 3);
        rufe(ordner.resolve("seite.json"), quelle);

        schreibe(2, 3);
        var seite = rufe(ordner.resolve("seite.json"), quelle, "--vollstaendig");
        schreibe(2, 2);
        var probe = rufe(ordner.resolve("seite.json"), quelle, "--vollstaendig", "--probe");
        var ganz = rufe(ordner.resolve("seite.json"), quelle, "--vollstaendig");

        assertThat(seite.code()).isEqualTo(1);
        assertThat(bericht()).isEmpty();
        assertThat(probe.aus()).as(probe.fehler()).contains("1 beendet");
        assertThat(ganz.code()).isZero();
        assertThat(ganz.aus()).contains("0 angelegt, 0 geändert, 2 unverändert, 0 abgelehnt, 1 beendet");
        assertThat(angebot(quelle, "demo-2").at("/schliessungsgrund").asString()).isEqualTo("ENTFALLEN");
        assertThat(angebot(quelle, "demo-1").at("/stand").asString()).isEqualTo("VEROEFFENTLICHT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"stellenangebote": [{"refnr": "demo-1"   | bricht ab
            <?xml version="1.0"?><jobs/>              | kein JobPosting
            Name;Ort                                  | fehlen in der ersten Zeile
            ''                                        | ist leer
            """)
    void saysWhatAFileIsNot(String inhalt, String satz) throws IOException {
        var datei = Files.writeString(ordner.resolve("kaputt"), inhalt);

        var antwort = rufe(datei, quelle());

        assertThat(antwort.code()).isEqualTo(1);
        assertThat(antwort.fehler()).contains(satz);
    }

    @Test
    void readsPagesInAListAndLinesOfJson() throws IOException {
        var quelle = quelle();
        Files.writeString(ordner.resolve("seiten.json"), "[" + seite(0, 2, 3) + "," + seite(2, 3, 3) + "]");
        Files.writeString(ordner.resolve("zeilen.ndjson"), treffer(3) + "\n" + treffer(4) + "\n\n");

        assertThat(rufe(ordner.resolve("seiten.json"), quelle, "--vollstaendig").aus()).contains("3 angelegt",
                "0 beendet");
        assertThat(rufe(ordner.resolve("zeilen.ndjson"), quelle).aus()).contains("2 angelegt");
        assertThat(rufe(ordner.resolve("zeilen.ndjson"), quelle).aus()).contains("2 unverändert");
    }

    @Test
    @DisplayName("What was taken over before an interruption stays, and the same command goes on without a second one of any")
    void goesOnAfterAnInterruption() throws IOException {
        var quelle = quelle();
        schreibe(150, 150);
        var datei = ordner.resolve("seite.json");

        try (var server = Abbruchserver.vor(port, 1)) {
            var abgebrochen = rufeBei(server.adresse(), datei, quelle);

            assertThat(abgebrochen.code()).isEqualTo(1);
            assertThat(abgebrochen.aus()).as(abgebrochen.fehler())
                    .contains("100 angelegt", "unvollständig, 50 nicht bearbeitet");
        }
        assertThat(anzahl(quelle)).isEqualTo(100);
        assertThat(rufe(datei, quelle).aus()).contains("50 angelegt, 0 geändert, 100 unverändert, 0 abgelehnt");
        assertThat(anzahl(quelle)).isEqualTo(150);
    }

    private int anzahl(String quelle) {
        return new Draht(port).als("demo-ags")
                .frage("query($s: StellenSuche) { stellenangebote(suche: $s, first: 0) { totalCount } }",
                        Map.of("s", Map.of("bestaende", List.of(quelle))))
                .an("/data/stellenangebote/totalCount")
                .asInt();
    }

    private void schreibe(int anzahl, int treffer) throws IOException {
        Files.writeString(ordner.resolve("seite.json"), seite(0, anzahl, treffer));
    }

    private String seite(int von, int bis, int treffer) {
        return IntStream.range(von, bis)
                .mapToObj(this::treffer)
                .collect(Collectors.joining(",", "{\"stellenangebote\": [",
                        "], \"maxErgebnisse\": \"" + treffer + "\"}"));
    }

    private String treffer(int nummer) {
        return "{\"refnr\": \"demo-%d\", \"titel\": \"Platz %d\", \"beruf\": \"Fachkraft - Lagerlogistik\", ".formatted(
                nummer,
                nummer)
                + "\"arbeitgeber\": \"" + betrieb + "\", \"arbeitsort\": {\"plz\": 17291, \"ort\": \"Prenzlau\"}}";
    }

    private static String quelle() {
        return "Datei " + UUID.randomUUID();
    }

    private String bericht() throws IOException {
        var datei = ordner.resolve("bericht.csv");
        return Files.exists(datei) ? Files.readString(datei) : "";
    }

    private Mitschrift rufe(String probe, String quelle, String... dazu) {
        return rufe(PROBEN.resolve(probe), quelle, dazu);
    }

    private Mitschrift rufe(Path datei, String quelle, String... dazu) {
        return rufeBei("http://127.0.0.1:" + port, datei, quelle, dazu);
    }

    private Mitschrift rufeBei(String server, Path datei, String quelle, String... dazu) {
        var umgebung = Map.of("PASSGENAU_SERVER", server, "PASSGENAU_CLIENT", "demo-ags",
                "PASSGENAU_CLIENT_SECRET", "demo");
        return Mitschrift.von(new Stelleneinfuhrbefehl(), umgebung,
                Stream.concat(Stream.of("import-stellen", datei.toString(), "--quelle", quelle,
                        "--bericht", ordner.resolve("bericht.csv").toString()), Stream.of(dazu))
                        .toArray(String[]::new));
    }

    private JsonNode angebot(String quelle, String schluessel) {
        var antwort = new Draht(port).als("demo-ags")
                .frage("""
                        query($s: StellenSuche) { stellenangebote(suche: $s, first: 20) { edges { node {
                          stand schliessungsgrund quellen { schluessel fundstelle lizenz } zurueckgehalteneWuensche { merkmal }
                          arbeitgeber { id name anschrift { ort } }
                          angaben { art beschreibung gueltigBis plaetze merkmale orte { anschrift { plz ort } }
                            muss { codes } arbeitszeit { stundenVon umfang lagen } verguetung { von } } } } } }""",
                        Map.of("s", Map.of("bestaende", List.of(quelle))));
        return antwort.an("/data/stellenangebote/edges")
                .valueStream()
                .map(kante -> kante.at("/node"))
                .filter(eines -> eines.at("/quellen/0/schluessel").asString().equals(schluessel))
                .findFirst()
                .orElseThrow(() -> new AssertionError(antwort.text()));
    }
}
