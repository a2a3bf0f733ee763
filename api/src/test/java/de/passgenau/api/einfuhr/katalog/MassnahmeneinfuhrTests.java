package de.passgenau.api.einfuhr.katalog;

import static de.passgenau.api.einfuhr.katalog.Lieferungen.durchgang;
import static de.passgenau.api.einfuhr.katalog.Lieferungen.mit;
import static de.passgenau.api.einfuhr.katalog.Lieferungen.steckbrief;
import static de.passgenau.api.einfuhr.katalog.Lieferungen.traeger;
import static de.passgenau.api.einfuhr.katalog.Lieferungen.vollstaendig;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class MassnahmeneinfuhrTests {

    private static final String FRAGE = """
            mutation($eingabe: MassnahmenImportierenEingabe!) { massnahmenImportieren(eingabe: $eingabe) {
              angelegt geaendert unveraendert abgelehnt
              ergebnisse { nummer schluessel stand fehler { feld code meldung } hinweise { regel feld meldung }
                massnahme { id version titel status herkunft { system schluessel } verantwortung { name }
                  durchgaenge { id version rahmen { plaetze { hoechstens } } } } }
              fehler { feld code } } }""";
    private static final String WURZEL = "/data/massnahmenImportieren";

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    private Draht admin = new Draht(0);

    @BeforeEach
    void connect() {
        admin = new Draht(port).als("demo-admin");
    }

    @Test
    @DisplayName("M-04, M-05 what comes from elsewhere is a draft with its Durchgänge, and comes once")
    void takesOverMassnahmenWithTheirDurchgaengeOnce() {
        var eine = mit(vollstaendig("Werkstatt"), "durchgaenge",
                List.of(durchgang("V1", "2027-03-01", "2027-08-31", 12)));

        var probe = importiere(Map.of("probelauf", true), eine);
        var vorher = store.count(new Query(), Massnahme.class);
        var erste = importiere(Map.of(), eine);
        var zweite = importiere(Map.of(), eine);

        assertThat(zahlen(probe)).containsExactly(1, 0, 0, 0);
        assertThat(zahlen(erste)).as(erste.text()).containsExactly(1, 0, 0, 0);
        assertThat(zahlen(zweite)).containsExactly(0, 0, 1, 0);
        assertThat(store.count(new Query(), Massnahme.class)).isEqualTo(vorher + 1);
        var massnahme = erste.an(WURZEL + "/ergebnisse/0/massnahme");
        assertThat(massnahme.at("/status").asString()).isEqualTo("ENTWURF");
        assertThat(massnahme.at("/herkunft/schluessel").asString()).isEqualTo("4711");
        assertThat(massnahme.at("/durchgaenge/0/rahmen/plaetze/hoechstens").asInt()).isEqualTo(12);
        assertThat(zweite.an(WURZEL + "/ergebnisse/0/massnahme")).isEqualTo(massnahme);
    }

    @Test
    @DisplayName("M-02, M-04 complete ones are published on request; what others lack is said, and they stay drafts")
    void publishesWhatIsComplete() {
        var unfertig = mit(vollstaendig("Unfertig"), "steckbrief",
                Map.of("titel", "Unfertig", "instrument", "AVGS"));

        var antwort = importiere(Map.of("veroeffentlichen", true), vollstaendig("Fertig"), unfertig);

        assertThat(zahlen(antwort)).containsExactly(2, 0, 0, 0);
        assertThat(antwort.an(WURZEL + "/ergebnisse/0/massnahme/status").asString()).isEqualTo("GEPLANT");
        assertThat(antwort.an(WURZEL + "/ergebnisse/1/massnahme/status").asString()).isEqualTo("ENTWURF");
        assertThat(antwort.an(WURZEL + "/ergebnisse/1/hinweise").findValuesAsString("feld"))
                .contains("steckbrief.beschreibung.kurz", "steckbrief.foerderung.rechtsgrundlagen");
    }

    @Test
    @DisplayName("M-02, M-05, N-15 everything wrong is told at its place, and stops no other")
    void namesAllThatIsWrong() {
        var falsch = mit(
                mit(vollstaendig("x"), "steckbrief", mit(steckbrief("x"), "zugang", Map.of("regel", "alter >"))),
                "durchgaenge", List.of(durchgang("V1", "2027-03-01", "2027-01-31", 0),
                        durchgang("V1", "2027-03-01", "2027-08-31", 5)));
        falsch.put("traeger", Map.of("name", "Ohne Sitz"));

        var antwort = importiere(Map.of(), falsch, vollstaendig("Richtig"));

        assertThat(zahlen(antwort)).containsExactly(1, 0, 0, 1);
        assertThat(antwort.an(WURZEL + "/ergebnisse/0/fehler").findValuesAsString("feld")).containsExactlyInAnyOrder(
                "traeger.art", "steckbrief.titel", "steckbrief.zugang.regel",
                "durchgaenge.0.rahmen.laufzeit.ende", "durchgaenge.0.rahmen.plaetze.hoechstens",
                "durchgaenge.1.schluessel");
        assertThat(antwort.an(WURZEL + "/ergebnisse/0/fehler").toString()).contains("Zeile 1, Spalte");
        assertThat(store.count(new Query(Criteria.where("eindeutig").is("ohne sitz")), Traeger.class)).isZero();
    }

    @Test
    @DisplayName("M-04, M-05 what somebody has changed here stays, and that is said")
    void keepsWhatWasChangedHere() {
        var eine = mit(vollstaendig("Dort"), "durchgaenge", List.of(durchgang("V1", "2027-03-01", "2027-08-31", 12)));
        var stand = importiere(Map.of(), eine).an(WURZEL + "/ergebnisse/0/massnahme");
        aendere(stand, "Hier");
        planeUm(stand.at("/durchgaenge/0"), 9);

        var gleich = importiere(Map.of("veroeffentlichen", true), eine);
        var neu = importiere(Map.of("veroeffentlichen", true), mit(mit(eine, "steckbrief", steckbrief("Neu dort")),
                "durchgaenge", List.of(durchgang("V1", "2027-03-01", "2027-08-31", 15))));

        assertThat(zahlen(gleich)).containsExactly(0, 0, 1, 0);
        assertThat(gleich.an(WURZEL + "/ergebnisse/0/massnahme/status").asString()).isEqualTo("ENTWURF");
        var danach = neu.an(WURZEL + "/ergebnisse/0");
        assertThat(danach.at("/massnahme/titel").asString()).isEqualTo("Hier");
        assertThat(danach.at("/massnahme/durchgaenge/0/rahmen/plaetze/hoechstens").asInt()).isEqualTo(9);
        assertThat(danach.at("/hinweise").findValuesAsString("feld")).containsExactly("steckbrief.titel",
                "durchgaenge.0");
        assertThat(danach.at("/hinweise").findValuesAsString("regel")).containsExactly("M-04", "M-05");
    }

    @Test
    void followsItsSourceWhereNobodyHasChangedAnything() {
        var eine = mit(vollstaendig("Vorher"), "durchgaenge",
                List.of(durchgang("V1", "2027-03-01", "2027-08-31", 12)));
        importiere(Map.of("veroeffentlichen", true), eine);

        var neu = importiere(Map.of("veroeffentlichen", true), mit(mit(eine, "steckbrief", steckbrief("Nachher")),
                "durchgaenge", List.of(durchgang("V1", "2027-03-01", "2027-09-30", 10),
                        durchgang("V2", "2020-03-01", "2020-09-30", 10))));

        assertThat(zahlen(neu)).containsExactly(0, 1, 0, 0);
        assertThat(neu.an(WURZEL + "/ergebnisse/0/massnahme/titel").asString()).isEqualTo("Nachher");
        assertThat(neu.an(WURZEL + "/ergebnisse/0/massnahme/durchgaenge/0/rahmen/plaetze/hoechstens").asInt())
                .isEqualTo(10);
        assertThat(neu.an(WURZEL + "/ergebnisse/0/hinweise/0/feld").asString()).isEqualTo("durchgaenge.1");
    }

    @Test
    void recognisesWhatWasDraftedHereByItsOwnId() {
        var erste = importiere(Map.of(), vollstaendig("Eigen")).an(WURZEL + "/ergebnisse/0/massnahme");
        var eigene = mit(vollstaendig("Eigen"), "herkunft",
                Map.of("system", "passgenau", "schluessel", erste.at("/id").asString()));

        var antwort = importiere(Map.of(), eigene);

        assertThat(zahlen(antwort)).containsExactly(0, 0, 0, 1);
        assertThat(antwort.an(WURZEL + "/ergebnisse/0/fehler/0/feld").asString()).isEqualTo("traeger.name");
    }

    @Test
    @DisplayName("M-04 one Träger is taken up once, and the same origin comes once, however many deliver it at a time")
    void makesNothingTwiceAtATime() throws Exception {
        var traeger = traeger("Zugleich " + System.nanoTime());
        var alle = IntStream.range(0, 20)
                .mapToObj(i -> mit(mit(vollstaendig("Kurs " + i), "traeger", traeger), "herkunft",
                        Map.of("system", "Zugleich", "schluessel", traeger.get("name") + " " + i)))
                .toList();
        List<Antwort> antworten;
        try (var faeden = Executors.newVirtualThreadPerTaskExecutor()) {
            antworten = faeden.invokeAll(List.<Callable<Antwort>>of(() -> importiere(Map.of(), alle),
                    () -> importiere(Map.of(), alle))).stream().map(lauf -> lauf.resultNow()).toList();
        }

        assertThat(antworten).allSatisfy(antwort -> assertThat(zahlen(antwort).getLast()).as(antwort.text()).isZero());
        assertThat(antworten.stream().mapToInt(antwort -> zahlen(antwort).getFirst()).sum()).isEqualTo(20);
        assertThat(zahlen(importiere(Map.of(), alle))).containsExactly(0, 0, 20, 0);
    }

    @Test
    @DisplayName("N-08 no Teilnahme comes with a delivery: there is no place for one, and unknown fields are refused")
    void bringsNobodyIntoADurchgang() {
        var mitTeilnahme = Map.of("schluessel", "V1", "rahmen", Map.of("laufzeit", Map.of("beginn", "2027-03-01"),
                "plaetze", Map.of("hoechstens", 3), "ort", Map.of("bezeichnung", "Werkstatt")), "teilnahmen",
                List.of(Map.of("fallId", "x")));
        var versuch = importiere(Map.of(), mit(vollstaendig("Kurs"), "durchgaenge", List.of(mitTeilnahme)));
        var eine = mit(vollstaendig("Kurs"), "durchgaenge", List.of(durchgang("V1", "2027-03-01", "2027-08-31", 3)));
        importiere(Map.of(), eine);

        assertThat(versuch.code()).isEqualTo("BAD_REQUEST");
        assertThat(store.findAll(Durchgang.class)).filteredOn(durchgang -> durchgang.lieferung() != null)
                .isNotEmpty()
                .allSatisfy(durchgang -> assertThat(durchgang.teilnahmen()).isEmpty());
    }

    @Test
    void refusesTooManyAndTheSameTwice() {
        var eine = vollstaendig("Kurs");

        assertThat(importiere(Map.of(), IntStream.range(0, 1_001).mapToObj(i -> eine).toList())
                .an(WURZEL + "/fehler/0/code")
                .asString()).isEqualTo("ZU_LANG");
        assertThat(zahlen(importiere(Map.of(), eine, eine))).containsExactly(1, 0, 0, 1);
        assertThat(new Draht(port).als("demo-traeger")
                .frage(FRAGE, Map.of("eingabe", Map.of("massnahmen", List.of())))
                .code()).isEqualTo("FORBIDDEN");
    }

    @Test
    @DisplayName("M-04 who has brought a Maßnahme into the catalogue stands in the protocol")
    void standsInTheProtocol() {
        var id = importiere(Map.of(), vollstaendig("Vermerkt")).an(WURZEL + "/ergebnisse/0/massnahme/id").asString();

        var eintraege = new Draht(port).als("demo-revision")
                .frage("{ protokoll(suche: {arten: [KATALOG]}, first: 100) { edges { node { anrufer feld angaben "
                        + "{ wert } } } } }")
                .an("/data/protokoll/edges")
                .valueStream()
                .map(edge -> edge.at("/node"))
                .filter(eintrag -> eintrag.at("/angaben").findValuesAsString("wert").contains(id))
                .map(eintrag -> eintrag.at("/anrufer").asString() + ' ' + eintrag.at("/feld").asString());

        assertThat(eintraege).containsExactly("demo-admin massnahmenImportieren");
    }

    private void aendere(JsonNode stand, String titel) {
        var antwort = new Draht(port).als("demo-leitung")
                .frage("mutation($e: MassnahmeAendernEingabe!) { massnahmeAendern(eingabe: $e) { fehler { feld } } }",
                        Map.of("e", Map.of("id", stand.at("/id").asString(), "version", stand.at("/version").asInt(),
                                "steckbrief", Map.of("titel", titel))));
        assertThat(antwort.an("/data/massnahmeAendern/fehler")).as(antwort.text()).isEmpty();
    }

    private void planeUm(JsonNode durchgang, int plaetze) {
        var antwort = new Draht(port).als("demo-leitung")
                .frage("mutation($e: DurchgangAendernEingabe!) { durchgangAendern(eingabe: $e) { fehler { feld } } }",
                        Map.of("e", Map.of("id", durchgang.at("/id").asString(), "version",
                                durchgang.at("/version").asInt(), "rahmen",
                                durchgang("", "2027-03-01", "2027-08-31", plaetze).get("rahmen"))));
        assertThat(antwort.an("/data/durchgangAendern/fehler")).as(antwort.text()).isEmpty();
    }

    @SafeVarargs
    private Antwort importiere(Map<String, Object> wie, Map<String, Object>... massnahmen) {
        return importiere(wie, List.of(massnahmen));
    }

    private Antwort importiere(Map<String, Object> wie, List<Map<String, Object>> massnahmen) {
        return admin.frage(FRAGE, Map.of("eingabe", mit(wie, "massnahmen", massnahmen)));
    }

    private static List<Integer> zahlen(Antwort antwort) {
        return List.of("angelegt", "geaendert", "unveraendert", "abgelehnt")
                .stream()
                .map(stand -> antwort.an(WURZEL + '/' + stand).asInt(-1))
                .toList();
    }
}
