package de.passgenau.api.massnahme.katalog;

import static de.passgenau.api.massnahme.katalog.DemoKatalog.ERSTER;
import static de.passgenau.api.massnahme.katalog.DemoKatalog.ZWEITER;
import static de.passgenau.api.massnahme.katalog.Katalogdraht.codes;
import static de.passgenau.api.massnahme.katalog.Katalogdraht.felder;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Anwendungstest
class MassnahmevorgangTests {

    private static final Map<String, Object> VERANTWORTUNG = Map.of("kennung", "demo-fallmanager", "name",
            "Fallmanagement Prenzlau");

    @LocalServerPort
    private int port;
    @Autowired
    private DemoKatalog katalog;
    @Autowired
    private Kennungen kennungen;

    @BeforeEach
    void takeUpTraeger() {
        katalog.traeger(ERSTER);
        katalog.traeger(ZWEITER);
    }

    private Katalogdraht leitung() {
        return Katalogdraht.als(port, "demo-leitung");
    }

    private Katalogdraht traeger() {
        return Katalogdraht.als(port, "demo-traeger");
    }

    @Test
    @DisplayName("M-04 the Träger drafts, the Jobcenter publishes it and its changes, rejects one, and calls it off")
    void livesFromItsDraftToItsEnd() {
        var entwurf = traeger().vollziehe("massnahmeEntwerfen", Map.of("steckbrief", vollstaendig("Werkstatt")));
        var verantwortet = leitung().vollziehe("massnahmeverantwortungSetzen", entwurf, VERANTWORTUNG);
        var gesehen = leitung().vollziehe("massnahmeVeroeffentlichen", verantwortet, Map.of());
        var geaendert = traeger().vollziehe("massnahmeAendern", gesehen, titel("Holzwerkstatt"));
        var verworfen = leitung().vollziehe("massnahmeVerwerfen", geaendert,
                Map.of("grund", "Der Name ist vereinbart."));
        var nochmal = traeger().vollziehe("massnahmeAendern", verworfen, titel("Metallwerkstatt"));
        var frei = leitung().vollziehe("massnahmeVeroeffentlichen", nochmal, Map.of());
        var abgesagt = leitung().vollziehe("massnahmeAbsagen", frei, Map.of("grund", "Keine Mittel."));

        assertThat(List.of(entwurf, verantwortet, gesehen, geaendert, verworfen, nochmal, frei, abgesagt))
                .allSatisfy(stand -> assertThat(stand.at("/fehler")).as(stand.toString()).isEmpty());
        assertThat(entwurf.at("/massnahme/status").asString()).isEqualTo("ENTWURF");
        assertThat(gesehen.at("/massnahme/status").asString()).isEqualTo("GEPLANT");
        assertThat(geaendert.at("/massnahme/titel").asString()).isEqualTo("Werkstatt");
        assertThat(geaendert.at("/massnahme/offeneAenderungen/0/feld").asString()).isEqualTo("titel");
        assertThat(frei.at("/massnahme/titel").asString()).isEqualTo("Metallwerkstatt");
        assertThat(abgesagt.at("/massnahme/status").asString()).isEqualTo("ABGESAGT");
        assertThat(abgesagt.at("/massnahme/zustaende/2/grund").asString()).isEqualTo("Keine Mittel.");
        assertThat(abgesagt.at("/massnahme/fassungen").toString()).isEqualTo(
                "[{\"nummer\":1,\"stand\":\"VEROEFFENTLICHT\",\"grund\":null},"
                        + "{\"nummer\":2,\"stand\":\"VERWORFEN\",\"grund\":\"Der Name ist vereinbart.\"},"
                        + "{\"nummer\":3,\"stand\":\"VEROEFFENTLICHT\",\"grund\":null}]");
    }

    @Test
    @DisplayName("M-02, M-03 whatever is missing for publishing is told at once, each at its field, and beforehand")
    void namesAllThatStandsAgainstPublishing() {
        var entwurf = entwirf(Map.of("titel", "Leer", "instrument", "AKTIVIERUNG_UND_EINGLIEDERUNG"));

        var abgelehnt = leitung().vollziehe("massnahmeVeroeffentlichen", entwurf, Map.of());

        assertThat(felder(abgelehnt)).containsExactly("verantwortung", "steckbrief.beschreibung.kurz",
                "steckbrief.beschreibung.ziele", "steckbrief.beschreibung.inhalte", "steckbrief.zielpersonen.gruppen",
                "steckbrief.wirkung.hemmnisse", "steckbrief.gebiet.orte", "steckbrief.foerderung.rechtsgrundlagen",
                "steckbrief.foerderung.umsetzung", "steckbrief.ablauf.dauer", "steckbrief.ablauf.wochenstunden",
                "steckbrief.ausstattung.plaetze", "steckbrief.foerderung.kosten");
        assertThat(codes(abgelehnt)).containsOnly("PFLICHTFELD");
        assertThat(abgelehnt.at("/fehler/1/meldung").asString())
                .isEqualTo("Dem Steckbrief fehlt die kurze Beschreibung.");
        assertThat(entwurf.at("/massnahme/hinderungsgruende")).hasSize(felder(abgelehnt).size());
        assertThat(entwurf.at("/massnahme/hinderungsgruende/0/regel").asString()).isEqualTo("M-03");
    }

    @Test
    @DisplayName("M-01 a basis that demands an approval is not published without one, and an unknown one never")
    void asksForApprovalAndAKnownBasis() {
        var ohne = entwirf(mit(vollstaendig("Gutschein"), Map.of("instrument", "AVGS", "foerderung",
                Map.of("rechtsgrundlagen", List.of(Map.of("zitat", "§ 45 Abs. 4 SGB III"), Map.of("zitat", "§ 4711")),
                        "umsetzung", "EINZELFALLFOERDERUNG"))));

        var abgelehnt = leitung().vollziehe("massnahmeVeroeffentlichen",
                leitung().vollziehe("massnahmeverantwortungSetzen", ohne, VERANTWORTUNG), Map.of());

        assertThat(felder(abgelehnt)).containsExactly("steckbrief.foerderung.rechtsgrundlagen",
                "steckbrief.foerderung.zulassung");
        assertThat(abgelehnt.at("/fehler/0/meldung").asString()).contains("§ 4711");
    }

    @Test
    @DisplayName("N-15 nothing is published that nobody can get into")
    void isNotPublishedForNobody() {
        var entwurf = entwirf(mit(vollstaendig("Für niemanden"),
                Map.of("zugang", Map.of("regel", "Alter ab 18 und Alter unter 18"))));

        var abgelehnt = leitung().vollziehe("massnahmeVeroeffentlichen",
                leitung().vollziehe("massnahmeverantwortungSetzen", entwurf, VERANTWORTUNG), Map.of());

        assertThat(felder(abgelehnt)).containsExactly("steckbrief.zugang.regel");
        assertThat(abgelehnt.at("/fehler/0/meldung").asString()).contains("niemand erfüllen");
    }

    @Test
    @DisplayName("M-04 a Träger touches no other's Maßnahme, and publishes none")
    void isClosedToOtherTraeger() {
        var fremde = Katalogdraht.als(port, "demo-traeger-2");
        var veroeffentlicht = stand(katalog.veroeffentlicht(ERSTER, DemoKatalog.steckbrief("Fremd")));
        var entwurf = stand(katalog.entwurf(ERSTER, DemoKatalog.steckbrief("Fremd")));
        var fuerAndere = fremde.vollziehe("massnahmeEntwerfen",
                Map.of("traegerId", kennungen.global(Traeger.class, ERSTER), "steckbrief", vollstaendig("Fremd")));

        var geaendert = fremde.vollziehe("massnahmeAendern", veroeffentlicht, titel("Meins"));
        assertThat(felder(geaendert)).containsExactly("id");
        assertThat(codes(geaendert)).containsExactly("NICHT_BEFUGT");
        assertThat(codes(fremde.vollziehe("massnahmeAendern", entwurf, titel("Meins"))))
                .containsExactly("NICHT_GEFUNDEN");
        assertThat(felder(fuerAndere)).containsExactly("traegerId");
        assertThat(codes(fuerAndere)).containsExactly("NICHT_BEFUGT");
        assertThat(codes(traeger().vollziehe("massnahmeAbsagen", veroeffentlicht, Map.of("grund", "Zu klein."))))
                .containsExactly("NICHT_BEFUGT");
        assertThat(traeger().frage("massnahmeVeroeffentlichen", Map.of("id", "x", "version", 1)).code())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void leavesWhatIsAbsentAndClearsWhatIsNull() {
        var stand = entwirf(vollstaendig("Werkstatt"));
        var wunsch = new HashMap<String, @Nullable Object>(Map.of("ausstattung", Map.of("plaetze", 18)));
        wunsch.put("zielpersonen", leer("alterVon"));
        wunsch.put("foerderung", Map.of("rechtsgrundlagen", List.of(Map.of("zitat", "§ 45 SGB III"),
                Map.of("zitat", "MAbE", "stand", "2010-05-01"))));

        var neu = leitung().vollziehe("massnahmeAendern", stand, Map.of("steckbrief", wunsch))
                .at("/massnahme/neuesteFassung/steckbrief");

        assertThat(neu.at("/titel").asString()).isEqualTo("Werkstatt");
        assertThat(neu.at("/zielpersonen").toString())
                .isEqualTo("{\"alterVon\":null,\"gruppen\":[\"LANGZEITARBEITSLOSE\"]}");
        assertThat(neu.at("/ausstattung/plaetze").asInt()).isEqualTo(18);
        assertThat(neu.at("/foerderung/rechtsgrundlagen/1").toString())
                .isEqualTo("{\"zitat\":\"MAbE\",\"stand\":\"2010-05-01\"}");
    }

    @Test
    void tellsEverythingThatIsWrongWithAnInputAtItsPlace() {
        var falsch = Map.<String, Object>of("titel", " ", "beteiligte", List.of("a\u0000b"),
                "zielpersonen", Map.of("alterVon", 40, "alterBis", 30),
                "wirkung", Map.of("berufe", List.of("51x"), "nachweise", List.of("Stapler schein")),
                "ablauf", Map.of("beginn", "irgendwann", "dauer", Map.of("wert", 0, "einheit", "TAGE"),
                        "wochenstunden", Map.of("von", 200)),
                "gebiet", Map.of("standorte", List.of(Map.of("name", " ", "anschrift",
                        Map.of("plz", "17268", "ort", " ")))),
                "ausstattung", Map.of("plaetze", -1),
                "foerderung", Map.of("kosten", Map.of("gesamt", "-1.00"), "kofinanzierung",
                        List.of(Map.of("geber", ""))),
                "beschreibung", Map.of("ziele", Collections.nCopies(51, "Ziel")),
                "zugang", Map.of("sperreMonate", 5000));

        var abgelehnt = leitung().vollziehe("massnahmeEntwerfen", Map.of("steckbrief", falsch));

        assertThat(felder(abgelehnt)).containsExactlyInAnyOrder("steckbrief.titel", "steckbrief.instrument",
                "steckbrief.beteiligte.0", "steckbrief.zielpersonen.alterBis", "steckbrief.wirkung.berufe",
                "steckbrief.wirkung.nachweise", "steckbrief.ablauf.beginn", "steckbrief.ablauf.dauer.wert",
                "steckbrief.ablauf.wochenstunden.von", "steckbrief.gebiet.standorte.0.name",
                "steckbrief.gebiet.standorte.0.anschrift.ort", "steckbrief.ausstattung.plaetze",
                "steckbrief.foerderung.kosten.gesamt", "steckbrief.foerderung.kofinanzierung.0.geber",
                "steckbrief.beschreibung.ziele", "steckbrief.zugang.sperreMonate", "traegerId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-13", "2027-02-30", "2027-H3", "27", "", "9999", "2027-02-01T00:00:00Z"})
    void understandsOnlyDaysMonthsHalfYearsAndYears(String beginn) {
        var ergebnis = leitung().vollziehe("massnahmeEntwerfen", Map.of("traegerId",
                kennungen.global(Traeger.class, ERSTER), "steckbrief",
                Map.of("titel", "Zeit", "instrument", "SONSTIGE", "ablauf", Map.of("beginn", beginn))));

        assertThat(felder(ergebnis)).containsExactlyElementsOf(
                beginn.isEmpty() ? List.of() : List.of("steckbrief.ablauf.beginn"));
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        var ergebnis = leitung().vollziehe("massnahmeEntwerfen", Map.of("traegerId",
                kennungen.global(Traeger.class, ERSTER), "steckbrief", Map.of("titel", "Zeit", "instrument",
                        "SONSTIGE", "ablauf", Map.of("beginn", "2027-06", "ende", "2027-05"))));

        assertThat(felder(ergebnis)).containsExactly("steckbrief.ablauf.ende");
    }

    @Test
    void refusesAStaleVersionAndAnswersARepetitionFromTheFirstResult() {
        var wunsch = Map.of("steckbrief", vollstaendig("Werkstatt"), "clientMutationId", "wieder-" + port);
        var erster = traeger().vollziehe("massnahmeEntwerfen", wunsch);
        var zweiter = traeger().vollziehe("massnahmeEntwerfen", wunsch);

        assertThat(zweiter.at("/massnahme/id")).isEqualTo(erster.at("/massnahme/id"));
        traeger().vollziehe("massnahmeAendern", erster, titel("Neu"));
        var veraltet = traeger().vollziehe("massnahmeAendern", erster, titel("Alt"));
        assertThat(codes(veraltet)).containsExactly("VERALTET");
        assertThat(veraltet.at("/massnahme/version").asInt()).isEqualTo(2);
    }

    @Test
    void wantsAReasonAndANameAsData() {
        var stand = stand(katalog.veroeffentlicht(ERSTER, DemoKatalog.steckbrief("Grund")));

        assertThat(felder(leitung().vollziehe("massnahmeAbsagen", stand, Map.of("grund", " ")))).contains("grund");
        assertThat(felder(leitung().vollziehe("massnahmeverantwortungSetzen", stand,
                Map.of("kennung", "", "name", " ", "email", "keine")))).containsExactly("kennung", "name", "email");
    }

    private JsonNode entwirf(Map<String, ?> steckbrief) {
        return leitung().vollziehe("massnahmeEntwerfen",
                Map.of("traegerId", kennungen.global(Traeger.class, ERSTER), "steckbrief", steckbrief));
    }

    private JsonNode stand(Massnahme massnahme) {
        return JsonMapper.shared()
                .valueToTree(Map.of("massnahme", Map.of("id", kennungen.global(Massnahme.class, massnahme.kennung()),
                        "version", massnahme.version())));
    }

    private static Map<String, Object> titel(String titel) {
        return Map.of("steckbrief", Map.of("titel", titel));
    }

    private static Map<String, @Nullable Object> leer(String feld) {
        var nichts = new HashMap<String, @Nullable Object>();
        nichts.put(feld, null);
        return nichts;
    }

    private static Map<String, Object> mit(Map<String, Object> steckbrief, Map<String, Object> anderes) {
        var neu = new HashMap<>(steckbrief);
        neu.putAll(anderes);
        return neu;
    }

    private static Map<String, Object> vollstaendig(String titel) {
        return Map.of("titel", titel, "instrument", "AKTIVIERUNG_UND_EINGLIEDERUNG",
                "beschreibung", Map.of("kurz", "Arbeiten in der Werkstatt.\nMit Beratung.", "ziele",
                        List.of("Tagesstruktur"), "inhalte", List.of("Holz")),
                "zielpersonen", Map.of("gruppen", List.of("LANGZEITARBEITSLOSE"), "alterVon", 25),
                "wirkung", Map.of("hemmnisse", List.of("TAGESSTRUKTUR")),
                "ablauf", Map.of("beginn", "2098-02", "dauer", Map.of("wert", 6, "einheit", "MONATE"), "wochenstunden",
                        Map.of("von", 19.5)),
                "gebiet", Map.of("orte", List.of("Templin")), "ausstattung", Map.of("plaetze", 15),
                "foerderung", Map.of("rechtsgrundlagen", List.of(Map.of("zitat", "§ 45 SGB III")), "umsetzung",
                        "VERGABE", "kosten", Map.of("jePlatzMonat", "875.50")));
    }
}
