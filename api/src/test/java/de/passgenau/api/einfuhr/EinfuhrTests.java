package de.passgenau.api.einfuhr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.fall.hemmnis.Hemmnis;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.kategorie.Sperrereignis;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.matching.Sichtfilter;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

@Anwendungstest
class EinfuhrTests {

    private static final String FRAGE = """
            mutation($eingabe: FaelleImportierenEingabe!) { faelleImportieren(eingabe: $eingabe) {
              angelegt geaendert unveraendert abgelehnt ergebnisse { nummer stand fehler { feld code meldung } }
              fehler { feld code } } }""";

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    private Draht admin = new Draht(0);

    @BeforeEach
    void connect() {
        admin = new Draht(port).als("demo-admin");
    }

    @Test
    void takesOverWhatIsRightAndNamesAllThatIsWrongWithTheRest() {
        var nummer = nummer();
        var falsch = zeile(nummer(), "zielberuf", "512", "kategorie", "Q");
        falsch.put("person", person("geburtsdatum", "31.02.1990", "plz", "1729"));

        var antwort = importiere(false, zeile(nummer), falsch);

        assertThat(zahlen(antwort)).containsExactly(1, 0, 0, 1);
        assertThat(antwort.an("/data/faelleImportieren/ergebnisse/1/fehler").findValuesAsString("feld"))
                .containsExactlyInAnyOrder("zielberuf", "kategorie", "person.geburtsdatum", "person.plz");
        assertThat(antwort.an("/data/faelleImportieren/ergebnisse/1/fehler").findValuesAsString("meldung"))
                .contains("„31.02.1990“ ist kein Tag. Erwartet wird 2026-11-02 oder 02.11.2026.");
        var fall = fall(nummer);
        assertThat(fall.bewerber().zielberuf()).isEqualTo("51312");
        assertThat(fall.verlauf().geltend().hemmnisse().offene()).hasSize(1);
        assertThat(fall.verlauf().betreuung().ereignisse().alle()).hasSize(2);
        assertThat(gesehen("fall(fallnummer: \"" + nummer + "\") { person { nachname } }")
                .an("/data/fall/person/nachname")
                .asString()).isEqualTo("Beispiel");
    }

    @Test
    void refusesAnOccupationThatDoesNotExist() {
        var antwort = importiere(false, zeile(nummer(), "zielberuf", "51319"));

        var fehler = antwort.an("/data/faelleImportieren/ergebnisse/0/fehler");
        assertThat(fehler.findValuesAsString("feld")).containsExactly("zielberuf");
        assertThat(fehler.findValuesAsString("meldung").getFirst()).contains("(51312)");
    }

    @ParameterizedTest
    @CsvSource({"02.11.0026", "2.11.9999", "+12345-11-02"})
    void refusesYearsThatNobodyMeans(String tag) {
        var falsch = zeile(nummer(), "antragAm", tag);
        falsch.put("person", person("geburtsdatum", tag));

        var antwort = importiere(false, falsch);

        assertThat(zahlen(antwort)).containsExactly(0, 0, 0, 1);
        assertThat(antwort.an("/data/faelleImportieren/ergebnisse/0/fehler").findValuesAsString("feld"))
                .contains("person.geburtsdatum", "antragAm");
    }

    @Test
    @DisplayName("E-02 nobody gets a case before the 15th birthday, and what is wrong is named as the line names it")
    void refusesWhoIsTooYoung() {
        var kind = zeile(nummer(), "leistungBis", "01.10.2020", "bewilligtAb", "");
        kind.put("person", person("geburtsdatum", "01.01.2019"));

        var antwort = importiere(false, kind);

        assertThat(antwort.an("/data/faelleImportieren/ergebnisse/0/fehler").findValuesAsString("feld"))
                .containsExactly("person.geburtsdatum", "leistungBis");
    }

    @Test
    @DisplayName("K-01 a letter means what its scheme says; what may be several, a person decides")
    void readsCategoriesOfOtherSchemes() {
        var eindeutig = nummer();

        var antwort = importiere(false, zeile(eindeutig, "kategorie", "c", "kategorieschema", "Hamm"),
                zeile(nummer(), "kategorie", "D", "kategorieschema", "hamm"),
                zeile(nummer(), "kategorie", "S", "kategorieschema", "hamm"));

        assertThat(zahlen(antwort)).containsExactly(1, 0, 0, 2);
        assertThat(fall(eindeutig).verlauf().geltend().kategorien().kategorie()).contains(Kundenkategorie.C);
        assertThat(antwort.an("/data/faelleImportieren/ergebnisse/1/fehler").findValuesAsString("meldung"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("D, E");
    }

    @Test
    @DisplayName("K-01, K-03 categories S and Y come with what they ask for, and older codes are understood")
    void takesOverWhatOtherSystemsWrite() {
        var selbstaendig = nummer();
        var inElternzeit = nummer();
        var elternzeit = zeile(inElternzeit, "kategorie", "Y", "sperre", "elternzeit", "sperreBis", "31.12.2027");
        elternzeit.put("hemmnisse", List.of("WOHNSITUATION"));

        assertThat(zahlen(importiere(false, zeile(selbstaendig, "kategorie", "S"), elternzeit,
                zeile(nummer(), "kategorie", "Y", "sperre", "ELTERNZEIT")))).containsExactly(2, 0, 0, 1);
        assertThat(fall(selbstaendig).verlauf().geltend().kategorien().kategorie()).contains(Kundenkategorie.S);
        var stand = fall(inElternzeit).verlauf().geltend();
        assertThat(stand.kategorien().letzte().orElseThrow().sperre())
                .isEqualTo(new Sperrereignis(Sperrereignis.Art.ELTERNZEIT, LocalDate.parse("2027-12-31")));
        assertThat(stand.hemmnisse().erkannte()).extracting(Hemmnis::art).containsExactly(Hemmnisart.WOHNUNG);
        assertThat(zahlen(importiere(false, zeile(selbstaendig, "kategorie", "S")))).containsExactly(0, 0, 1, 0);
    }

    @Test
    void changesNothingTheSecondTime() {
        var nummer = nummer();
        importiere(false, zeile(nummer));
        var davor = fall(nummer);

        assertThat(zahlen(importiere(false, zeile(nummer)))).containsExactly(0, 0, 1, 0);
        assertThat(fall(nummer)).isEqualTo(davor);
    }

    @Test
    void changesWhatIsNewAndLeavesWhatCaseWorkHasRecorded() {
        var nummer = nummer();
        importiere(false, zeile(nummer));
        var neu = zeile(nummer, "zielberuf", "52122", "geschaeftsstelle", "Schwedt", "leistungBis", "31.12.2026");
        neu.put("person", person("ort", "Templin", "plz", "17268"));

        assertThat(zahlen(importiere(false, neu))).containsExactly(0, 1, 0, 0);
        var fall = fall(nummer);
        assertThat(fall.person().anschrift().ort()).isEqualTo("Templin");
        assertThat(fall.bewerber().zielberuf()).isEqualTo("51312");
        assertThat(fall.geschaeftsstelle()).isEqualTo("Prenzlau");
        assertThat(fall.verlauf().betreuung().ereignisse().alle()).hasSize(3);
    }

    @Test
    void storesNothingInATrialRun() {
        var nummer = nummer();

        assertThat(zahlen(importiere(true, zeile(nummer)))).containsExactly(1, 0, 0, 0);
        assertThat(liste.leser().finde(Criteria.where("fallnummer").is(nummer), Sichtfilter.alles(), 1)).isEmpty();
    }

    @Test
    void refusesTheSecondLineWithTheSameNumber() {
        var nummer = nummer();

        var antwort = importiere(false, zeile(nummer), zeile(nummer, "zielberuf", "52122"));

        assertThat(zahlen(antwort)).containsExactly(1, 0, 0, 1);
        assertThat(antwort.an("/data/faelleImportieren/ergebnisse/1/stand").asString()).isEqualTo("ABGELEHNT");
        assertThat(fall(nummer).bewerber().zielberuf()).isEqualTo("51312");
    }

    @ParameterizedTest
    @CsvSource({"ABGESCHLOSSEN", "GESPERRT"})
    void changesNoCaseThatNobodyWorksOn(Zustand zustand) {
        var fall = new Fallbestand(store, liste).lege(Fallbestand.im(zustand, Fallbestand.inPrenzlau()));

        var antwort = importiere(false, zeile(fall.fallnummer()));

        assertThat(antwort.an("/data/faelleImportieren/ergebnisse/0/fehler/0/meldung").asString())
                .contains("nicht an ihm gearbeitet");
        assertThat(fall(fall.fallnummer())).isEqualTo(fall);
    }

    @Test
    void leavesOneCaseWhereTwoDeliverItAtOnce() throws Exception {
        var nummer = nummer();
        Callable<Antwort> lieferung = () -> importiere(false, zeile(nummer));

        List<Antwort> antworten;
        try (var faeden = Executors.newVirtualThreadPerTaskExecutor()) {
            antworten = faeden.invokeAll(List.of(lieferung, lieferung, lieferung))
                    .stream()
                    .map(lauf -> lauf.resultNow())
                    .toList();
        }

        assertThat(antworten).allSatisfy(antwort -> assertThat(zahlen(antwort).getLast()).isZero());
        assertThat(antworten.stream().mapToInt(antwort -> zahlen(antwort).getFirst()).sum()).isEqualTo(1);
        assertThat(fall(nummer).verlauf().betreuung().ereignisse().alle()).hasSize(2);
    }

    @Test
    @DisplayName("E-02 nobody gets a second open case, under whichever number")
    void refusesASecondCaseOfAPerson() {
        var nummer = nummer();
        var wer = person("vorname", "Erika" + nummer, "nachname", "BEISPIEL");
        importiere(false, zeile(nummer));

        var andereNummer = importiere(false, mit(wer, zeile(nummer())));
        var andererTag = importiere(true, mit(person("vorname", "Erika" + nummer, "geburtsdatum", "05.05.1990"),
                zeile(nummer())));

        assertThat(zahlen(andereNummer)).containsExactly(0, 0, 0, 1);
        assertThat(andereNummer.an("/data/faelleImportieren/ergebnisse/0/fehler/0/meldung").asString())
                .contains("schon einen offenen Fall", "von Hand")
                .doesNotContain(nummer);
        assertThat(zahlen(andererTag)).containsExactly(1, 0, 0, 0);
        assertThat(zahlen(importiere(false, zeile(nummer)))).as("her own number").containsExactly(0, 0, 1, 0);
    }

    @Test
    @DisplayName("E-02 nor by two lines of one delivery")
    void refusesASecondLineOfAPerson() {
        var nummer = nummer();
        var zweite = mit(person("vorname", "Erika" + nummer), zeile(nummer()));

        var antwort = importiere(true, zeile(nummer), zweite);

        assertThat(zahlen(antwort)).containsExactly(1, 0, 0, 1);
        assertThat(antwort.an("/data/faelleImportieren/ergebnisse/1/fehler/0/meldung").asString())
                .contains("weiter oben");
    }

    private static Map<String, Object> mit(Map<String, String> person, Map<String, Object> zeile) {
        zeile.put("person", person);
        return zeile;
    }

    @Test
    void isForTheAdministrationAlone() {
        var antwort = new Draht(port).frage(FRAGE, Map.of("eingabe", Map.of("faelle", List.of(), "probelauf", true)));

        assertThat(antwort.code()).isEqualTo("FORBIDDEN");
    }

    private Antwort gesehen(String frage) {
        return new Draht(port).frage("{ " + frage + " }");
    }

    @SafeVarargs
    private Antwort importiere(boolean probe, Map<String, Object>... zeilen) {
        return admin.frage(FRAGE, Map.of("eingabe", Map.of("probelauf", probe, "faelle", List.of(zeilen))));
    }

    private static List<Integer> zahlen(Antwort antwort) {
        var payload = antwort.an("/data/faelleImportieren");
        return List.of("angelegt", "geaendert", "unveraendert", "abgelehnt")
                .stream()
                .map(stand -> payload.path(stand).asInt(-1))
                .toList();
    }

    private Fall fall(String nummer) {
        return liste.leser().finde(Criteria.where("fallnummer").is(nummer), Sichtfilter.alles(), 1).getFirst();
    }

    private static String nummer() {
        return "FV-" + UUID.randomUUID().toString().substring(0, 13);
    }

    /** Of a person of its own. */
    private static Map<String, Object> zeile(String nummer, String... andere) {
        var zeile = new HashMap<String, Object>(Map.of("fallnummer", nummer, "geschaeftsstelle", "Prenzlau",
                "fallmanager", "demo-fallmanager", "person", person("vorname", "Erika" + nummer), "antragAm",
                "12.10.2026", "bewilligtAb",
                "2026-11-01", "zielberuf", "51312", "hemmnisse", List.of("mobilitaet")));
        for (int i = 0; i < andere.length; i += 2) {
            zeile.put(andere[i], andere[i + 1]);
        }
        return zeile;
    }

    private static Map<String, String> person(String... andere) {
        var person = new HashMap<>(Map.of("vorname", "Erika", "nachname", "Beispiel", "geburtsdatum", "04.05.1990",
                "plz", "17291", "ort", "Prenzlau", "telefon", "03984 4711"));
        for (int i = 0; i < andere.length; i += 2) {
            person.put(andere[i], andere[i + 1]);
        }
        return person;
    }
}
