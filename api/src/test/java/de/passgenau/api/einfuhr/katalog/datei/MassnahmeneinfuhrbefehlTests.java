package de.passgenau.api.einfuhr.katalog.datei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.auszug.datei.Exportbefehl;
import de.passgenau.api.befehle.Abbruchserver;
import de.passgenau.api.befehle.Mitschrift;
import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.Standort;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.Traegerart;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.rahmen.Durchfuehrungsort;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.Stand;
import de.passgenau.catalogue.steckbrief.Ablauf;
import de.passgenau.catalogue.steckbrief.Ergebnisangabe;
import de.passgenau.catalogue.steckbrief.Foerderung;
import de.passgenau.catalogue.steckbrief.Hemmnisart;
import de.passgenau.catalogue.steckbrief.Kosten;
import org.bson.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

@Anwendungstest
class MassnahmeneinfuhrbefehlTests {

    private static final Path PROBEN = Path.of("src/test/resources/einfuhr");
    private static final String EINTRAG = """
            {"herkunft": {"system": "%s", "schluessel": "%s"}, "traeger": {"name": "Lernwerk JSON", "art": "BILDUNGSTRAEGER",
             "anschrift": {"plz": "17291", "ort": "Prenzlau"}}, "steckbrief": {"titel": "Kurs %s", "instrument": "%s"}}""";

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @TempDir
    private Path ordner = Path.of("");

    @Test
    @DisplayName("N-15 a table is taken over line by line; what is wrong stands in the report with line, column and reason")
    void takesOverATable() throws IOException {
        var datei = Files.writeString(ordner.resolve("massnahmen.csv"),
                Files.readString(PROBEN.resolve("massnahmen.csv")), Charset.forName("windows-1252"));
        var quelle = "Tabelle " + UUID.randomUUID();

        var probe = rufe(datei.toString(), "--quelle", quelle, "--probe", "--json");
        var erster = rufe(datei.toString(), "--quelle", quelle, "--veroeffentlichen");
        var zweiter = rufe(datei.toString(), "--quelle", quelle, "--veroeffentlichen");

        assertThat(probe.aus()).as(probe.fehler()).contains("\"angelegt\": 1", "\"abgelehnt\": 4", "\"probe\": true");
        assertThat(erster.aus()).as(erster.fehler()).contains("1 angelegt, 0 geändert, 0 unverändert, 4 abgelehnt");
        assertThat(erster.fehler()).contains("5 von 5 (100 %)", "je Sekunde");
        assertThat(zweiter.aus()).contains("0 angelegt, 0 geändert, 1 unverändert, 4 abgelehnt");
        assertThat(Files.readString(Path.of(datei + ".bericht.csv")))
                .startsWith("zeile;schluessel;folge;feld;code;meldung")
                .contains("3;W-2;ABGELEHNT;Instrument;UNGUELTIG;„KEINES“ gibt es hier nicht.",
                        "4;W-3;ABGELEHNT;Dauer;UNGUELTIG;„ein Jahr“",
                        "4;W-3;ABGELEHNT;Plätze;", "4;W-3;ABGELEHNT;Durchgang Beginn;",
                        "5;W-4;ABGELEHNT;Zulassungsregel;UNGUELTIG;\"Zeile 1", "6;W-1;ABGELEHNT;Schlüssel;");
        var massnahme = massnahme(quelle + ":W-1");
        assertThat(massnahme.stand()).isEqualTo(Stand.VEROEFFENTLICHT);
        assertThat(massnahme.steckbrief().foerderung().kosten()).isEqualTo(new Kosten(null, null, 187_550L, null));
        assertThat(store.find(Query.query(Criteria.where("angebot.massnahme").is(massnahme.id())), Durchgang.class))
                .singleElement()
                .satisfies(durchgang -> assertThat(durchgang.rahmen().ort().bezeichnung()).isEqualTo("Templin"));
    }

    @Test
    @DisplayName("M-05, N-08 an open-Q-cat catalogue becomes drafts with Durchgänge, without anybody in them")
    void takesOverOpenQcat() {
        var quelle = "Kurse " + UUID.randomUUID();
        var bericht = ordner.resolve("bericht.jsonl");

        var erster = rufe(PROBEN.resolve("openqcat-1.1.xml").toString(), "--quelle", quelle, "--bericht",
                bericht.toString());
        var zweiter = rufe(PROBEN.resolve("openqcat-1.1.xml").toString(), "--quelle", quelle, "--bericht",
                bericht.toString());

        assertThat(erster.aus()).as(erster.fehler()).contains("2 angelegt, 0 geändert, 0 unverändert, 1 abgelehnt");
        assertThat(zweiter.aus()).contains("0 angelegt, 0 geändert, 2 unverändert, 1 abgelehnt");
        assertThat(bericht).content()
                .contains("\"feld\": \"SUPPLIER_ID_REF\"", "\"schluessel\": \"100-V2\"", "\"folge\": \"HINWEIS\"");
        var massnahme = massnahme(quelle + ":4711/100");
        assertThat(massnahme.stand()).isEqualTo(Stand.ENTWURF);
        assertThat(store.find(Query.query(Criteria.where("angebot.massnahme").is(massnahme.id())), Durchgang.class))
                .singleElement()
                .satisfies(durchgang -> assertThat(durchgang.teilnahmen()).isEmpty());
    }

    @Test
    void takesOverJsonWhereOneThatTheServerCannotReadStopsNoOther() throws IOException {
        var quelle = "Ausgabe " + UUID.randomUUID();
        var datei = json(quelle, IntStream.range(0, 7).mapToObj(i -> i == 3 ? "GIBT_ES_NICHT" : "FBW").toList());

        var erster = rufe(datei.toString());

        assertThat(erster.aus()).as(erster.fehler()).contains("6 angelegt, 0 geändert, 0 unverändert, 1 abgelehnt");
        assertThat(Files.readString(Path.of(datei + ".bericht.csv"))).contains(
                ";3;ABGELEHNT;steckbrief.instrument;UNGUELTIG;„GIBT_ES_NICHT“");
    }

    @Test
    @DisplayName("What was written before an interruption stays, and the same command goes on from there")
    void goesOnAfterAnInterruption() throws IOException {
        var quelle = "Abbruch " + UUID.randomUUID();
        var datei = json(quelle, IntStream.range(0, 150).mapToObj(i -> "FBW").toList());
        try (var server = Abbruchserver.vor(port, 1)) {
            var abgebrochen = rufeBei(server.adresse(), datei.toString());

            assertThat(abgebrochen.code()).isEqualTo(1);
            assertThat(abgebrochen.fehler()).contains("100 von 150");
            assertThat(abgebrochen.aus()).contains("100 angelegt", "unvollständig, 50 nicht bearbeitet");
        }
        assertThat(rufe(datei.toString()).aus()).contains("50 angelegt, 0 geändert, 100 unverändert, 0 abgelehnt");
        assertThat(store.count(Query.query(Criteria.where("herkunft.system").is(quelle)), Massnahme.class))
                .isEqualTo(150);
    }

    @Test
    @DisplayName("M-02, M-05 what was given out is taken over again without a change")
    void findsEverythingAsItWasGivenOut() throws IOException {
        var quelle = "Umlauf " + UUID.randomUUID();
        var tabelle = Files.copy(PROBEN.resolve("massnahmen.csv"), ordner.resolve("massnahmen.csv"));
        rufe(tabelle.toString(), "--quelle", quelle);
        rufe(PROBEN.resolve("openqcat-1.1.xml").toString(), "--quelle", quelle, "--bericht",
                ordner.resolve("bericht.csv").toString());
        var alle = ordner.resolve("alle.json");
        var ausgabe = Mitschrift.von(new Exportbefehl(), umgebung("http://127.0.0.1:" + port), "export", "--nach",
                alle.toString());

        var eigene = Document.parse(Files.readString(alle))
                .getList("massnahmen", Document.class)
                .stream()
                .filter(eine -> eine.getEmbedded(List.of("herkunft", "system"), "").equals(quelle))
                .toList();
        var datei = Files.writeString(ordner.resolve("eigene.json"), new Document("massnahmen", eigene).toJson());
        var wieder = rufe(datei.toString());

        assertThat(eigene).as(ausgabe.fehler()).hasSize(3);
        assertThat(wieder.aus()).as(wieder.fehler()).contains("0 angelegt, 0 geändert, 3 unverändert, 0 abgelehnt");
    }

    @Test
    @DisplayName("M-02 a collection of flat entries is taken over, other spellings too, and says what it assumes")
    void takesOverACollection() throws IOException {
        var quelle = "Sammlung " + UUID.randomUUID();
        var datei = Files.copy(PROBEN.resolve("sammlung.json"), ordner.resolve("sammlung.json"));

        var erster = rufe(datei.toString(), "--quelle", quelle);
        var zweiter = rufe(datei.toString(), "--quelle", quelle);

        assertThat(erster.aus()).as(erster.fehler() + bericht(datei))
                .contains("2 angelegt, 0 geändert, 0 unverändert, 0 abgelehnt");
        assertThat(zweiter.aus()).contains("0 angelegt, 0 geändert, 2 unverändert, 0 abgelehnt");
        assertThat(bericht(datei)).contains(";werkhof-lesen;HINWEIS;traegerOrganisation;", "17291 Prenzlau");
        var steckbrief = massnahme(quelle + ":werkhof-lesen").steckbrief();
        assertThat(steckbrief.wirkung().hemmnisse()).containsExactly(Hemmnisart.GRUNDBILDUNG, Hemmnisart.WOHNUNG);
        assertThat(steckbrief.zielpersonen().arbeitgeber()).isTrue();
        assertThat(steckbrief.beteiligte()).containsExactly("Volkshochschule");
        assertThat(steckbrief.ausstattung().personenJeFachkraft()).isEqualTo(12);
        assertThat(steckbrief.foerderung().kosten()).isEqualTo(new Kosten(16_750_296L, null, null, "je Jahr"));
        assertThat(steckbrief.ergebnisse()).hasSize(1);
    }

    @Test
    @DisplayName("M-02 a collection that names no seat comes in too; nobody makes one up, and the report says so")
    void takesOverWhatNamesNoSeat() throws IOException {
        var quelle = "Ohne Sitz " + UUID.randomUUID();
        var datei = Files.writeString(ordner.resolve("ohne.json"),
                Files.readString(PROBEN.resolve("sammlung.json"))
                        .replace("Kommunales Jobcenter Sammlung", "Träger der " + quelle)
                        .replace("Landkreis Uckermark", "Landkreis Fern")
                        .replace("Prenzlau", "Nirgendsdorf"));

        var erster = rufe(datei.toString(), "--quelle", quelle);

        assertThat(erster.aus()).as(erster.fehler() + bericht(datei))
                .contains("2 angelegt, 0 geändert, 0 unverändert, 0 abgelehnt");
        assertThat(erster.code()).isZero();
        assertThat(bericht(datei))
                .contains(";werkhof-lesen;HINWEIS;traeger.anschrift;M-02;Der Sitz des Trägers „Träger der");
        var traeger = store.findOne(Query.query(Criteria.where("eindeutig")
                .is(Traeger.eindeutig("Träger der " + quelle))), Traeger.class);
        assertThat(traeger).isNotNull().returns(false, Traeger::sitzBekannt);
        assertThat(rufe(datei.toString(), "--quelle", quelle).aus()).contains("2 unverändert");
    }

    @Test
    @DisplayName("N-15 all that is wrong with an entry is told at once, in the order of the lines, and the exit code says so")
    void tellsAllThatIsWrong() throws IOException {
        var json = Files.writeString(ordner.resolve("falsch.json"),
                """
                        [{"herkunft": {"system": "Falsch", "schluessel": "1"}, "traeger": {"name": "Lernwerk JSON", "art": "KEINE"},
                          "steckbrief": {"titel": "Kurs", "instrument": "KEINES", "zugang": {"regel": "Alter ab"}}},
                         {"herkunft": {"system": "Falsch", "schluessel": "2"},
                          "traeger": {"name": "Lernwerk JSON", "art": "BILDUNGSTRAEGER"},
                          "steckbrief": {"titel": "Kurs", "instrument": "FBW", "zugang": {"regel": "Alter ab"}}},
                         5]""");
        var tabelle = Files.writeString(ordner.resolve("falsch.csv"), """
                Schlüssel;Titel;Träger;Instrument;Zulassungsregel;Durchgang Beginn;Durchgang Plätze;Durchgang Ort
                F-1;Kurs;Lernwerk JSON;KEINES;Alter ab;31.02.2027;9;Templin
                """);

        assertThat(rufe(json.toString(), "--probe").code()).isEqualTo(1);
        assertThat(bericht(json).lines().skip(1).map(zeile -> zeile.split(";")).map(zeile -> zeile[1] + ' ' + zeile[3]))
                .containsExactly("1 traeger.art", "1 steckbrief.instrument", "1 steckbrief.zugang.regel",
                        "2 steckbrief.zugang.regel", " ");
        assertThat(rufe(tabelle.toString(), "--probe").code()).isEqualTo(1);
        assertThat(bericht(tabelle).lines().skip(1).map(zeile -> zeile.split(";")[3])).containsExactlyInAnyOrder(
                "Instrument", "Durchgang Beginn", "Zulassungsregel");
    }

    @Test
    @DisplayName("M-02 a table needs key, title and Träger, and a new Träger no kind")
    void takesOverATableOfThreeColumns() throws IOException {
        var quelle = "Schmal " + UUID.randomUUID();
        var datei = Files.writeString(ordner.resolve("schmal.csv"), """
                Schlüssel;Titel;Träger
                S-1;Kurs im Kreis;Kreisvolkshochschule %1$s
                S-2;Kurs im Werk;Lernwerk %1$s
                """.formatted(quelle));

        var lauf = rufe(datei.toString(), "--quelle", quelle);

        assertThat(lauf.aus()).as(lauf.fehler() + bericht(datei)).contains("2 angelegt, 0 geändert, 0 unverändert, 0");
        assertThat(Stream.of("Kreisvolkshochschule ", "Lernwerk ")
                .map(name -> store.findOne(Query.query(Criteria.where("angaben.name").is(name + quelle)),
                        Traeger.class)))
                .extracting(traeger -> traeger == null ? null : traeger.angaben().art())
                .containsExactly(Traegerart.KOMMUNE, Traegerart.SONSTIGE);
    }

    @Test
    @DisplayName("M-02, M-05 a table has a column for every part of the Steckbrief, and a Durchgang is held where it says")
    void takesOverEveryPartOfATable() throws IOException {
        var quelle = "Ganz " + UUID.randomUUID();
        var datei = Files.writeString(ordner.resolve("ganz.csv"),
                """

                        Schlüssel;Titel;Träger;Trägerart;Träger PLZ;Träger Ort;Instrument;Hemmnisse;Betreuungsschlüssel;Kofinanzierung;\
                        Ergebnisse;Beteiligte;Berufsfelder;Abholung;Anwesenheitstage;Standorte;Durchgang Beginn;Durchgang Plätze;\
                        Durchgang Ort;Durchgang Anschrift
                        G-1;Ganze;Lernwerk Ganz;BILDUNGSTRAEGER;17291;Prenzlau;AVGS;Wohnsituation;1:12;Landkreis: 10.000,00 (je Jahr)|ESF;\
                        Quote: 28,8 % (31.12.2025, rund);Jugendamt;Lager|Handel;ja;100;Lernhaus, Am Markt 1, 17268 Templin;01.03.2030;9;\
                        Lernhaus;Am Markt 1, 17268 Templin
                        G-2;Nach Namen;Lernwerk Ganz;BILDUNGSTRAEGER;17291;Prenzlau;AVGS;;;;;;;;;;01.03.2030;9;Templin;
                        G-3;Irgendwo;Lernwerk Ganz;BILDUNGSTRAEGER;17291;Prenzlau;AVGS;;;;;;;;;;01.03.2030;9;Hinterhof;
                        G-4;Online;Lernwerk Ganz;BILDUNGSTRAEGER;17291;Prenzlau;AVGS;;;;;;;;;;01.03.2030;9;online;;zu viel
                        """);

        var lauf = rufe(datei.toString(), "--quelle", quelle);

        assertThat(lauf.aus()).as(lauf.fehler() + bericht(datei))
                .contains("3 angelegt, 0 geändert, 0 unverändert, 1 abgelehnt");
        assertThat(bericht(datei))
                .contains("G-3;HINWEIS;Durchgang Anschrift;", "G-4;ABGELEHNT;;UNGUELTIG;Die Zeile hat mehr")
                .doesNotContain("G-2;HINWEIS");
        var steckbrief = massnahme(quelle + ":G-1").steckbrief();
        assertThat(steckbrief.wirkung().hemmnisse()).containsExactly(Hemmnisart.WOHNUNG);
        assertThat(steckbrief.ausstattung().personenJeFachkraft()).isEqualTo(12);
        assertThat(steckbrief.ausstattung().abholung()).isTrue();
        assertThat(steckbrief.ablauf().anwesenheit()).isEqualTo(new Ablauf.Anwesenheit(100, false));
        assertThat(steckbrief.foerderung().kofinanzierung()).containsExactly(
                new Foerderung.Kofinanzierung("Landkreis", 1_000_000L, "je Jahr"),
                new Foerderung.Kofinanzierung("ESF", null, null));
        assertThat(steckbrief.ergebnisse()).containsExactly(
                new Ergebnisangabe("Quote", 28.8, "%", LocalDate.of(2025, 12, 31), "rund"));
        assertThat(steckbrief.gebiet().standorte())
                .containsExactly(new Standort("Lernhaus", new Anschrift("Am Markt 1", "17268", "Templin")));
        assertThat(ort(quelle + ":G-1").anschrift()).isEqualTo(new Anschrift("Am Markt 1", "17268", "Templin"));
        assertThat(ort(quelle + ":G-2").anschrift()).isEqualTo(new Anschrift(null, "17268", "Templin"));
        assertThat(ort(quelle + ":G-3").anschrift()).isNull();
    }

    private Durchfuehrungsort ort(String eindeutig) {
        return store
                .find(Query.query(Criteria.where("angebot.massnahme").is(massnahme(eindeutig).id())), Durchgang.class)
                .getFirst()
                .rahmen()
                .ort();
    }

    private static String bericht(Path datei) throws IOException {
        return Files.readString(Path.of(datei + ".bericht.csv"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"massnahmen\": [{\"herkunft\": | Das JSON bricht ab",
            "{\"kurse\": []} | kein Katalog", "{\"format\": \"kurse\", \"massnahmen\": []} | Das Format „kurse“",
            "{\"massnahmen\": [], \"fassung\": 2} | Die Fassung 2",
            "Schlüssel;Titel;Träger;Titel | mehr als einmal: Titel",
            "Guten Tag | fehlen in der ersten Zeile die Spalten Schlüssel, Titel, Träger",
            "<html></html> | kein open-Q-cat", "'' | Die Datei ist leer"})
    void saysWhatIsWrongWithTheFile(String inhalt, String grund) throws IOException {
        var datei = Files.writeString(ordner.resolve("datei"), inhalt);

        var gescheitert = rufe(datei.toString());

        assertThat(gescheitert.code()).isEqualTo(1);
        assertThat(gescheitert.fehler()).contains(grund);
    }

    @Test
    void saysWhatIsWrongWithTheCall() {
        assertThat(rufe().code()).isEqualTo(2);
        assertThat(rufe("gibt-es-nicht.xml").fehler()).contains("gibt es nicht");
        assertThat(rufe("x.xml", "--plaetze", "viele").code()).isEqualTo(1);
        assertThat(rufe("--hilfe").aus()).contains("--veroeffentlichen", "open-Q-cat", "Durchgang Beginn");
    }

    private Path json(String quelle, List<String> instrumente) throws IOException {
        var eintraege = IntStream.range(0, instrumente.size())
                .mapToObj(i -> EINTRAG.formatted(quelle, i, i, instrumente.get(i)))
                .collect(Collectors.joining(",\n"));
        return Files.writeString(ordner.resolve("katalog.json"),
                "{\"format\": \"passgenau-massnahmen\", \"fassung\": 1, \"massnahmen\": [" + eintraege + "]}");
    }

    private Massnahme massnahme(String eindeutig) {
        return store.find(Query.query(Criteria.where("eindeutig").is(eindeutig)), Massnahme.class).getFirst();
    }

    private Mitschrift rufe(String... angaben) {
        return rufeBei("http://127.0.0.1:" + port, angaben);
    }

    private static Mitschrift rufeBei(String server, String... angaben) {
        var alle = Stream.concat(Stream.of("import-massnahmen"), Stream.of(angaben)).toArray(String[]::new);
        return Mitschrift.von(new Massnahmeneinfuhrbefehl(), umgebung(server), alle);
    }

    private static Map<String, String> umgebung(String server) {
        return Map.of("PASSGENAU_CLIENT", "demo-leitung", "PASSGENAU_CLIENT_SECRET", "demo", "PASSGENAU_SERVER",
                server);
    }
}
