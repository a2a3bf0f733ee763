package de.passgenau.api.stelle.vorgang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.arbeitgeber.DemoArbeitgeber;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class StellenTests {

    private static final String STELLE = """
            id version titel stand schliessungsgrund letzterTag
            angaben { beschreibung art beruf { kldb bezeichnung } niveau muss { wort codes } kann { wort codes } deutsch
              orte { anschrift { plz ort } breite } arbeitszeit { stundenVon stundenBis umfang lagen } belastungen
              plaetze beginn verguetung { von bis zeitraum } ansprechpartner { name } }
            """;
    private static final String ANTWORT = "stellenangebot { " + STELLE + """
              betreuer arbeitgeber { name } verlauf { art felder grund durch }
              zurueckgehalteneWuensche { wunschId merkmal wortlaut feld }
              arbeitgeberwuensche { wortlaut stand beurteilungen { entscheidung grund durch } } }
            fehler { feld code meldung }
            """;
    private static final String MELDEN = "mutation($e: StelleMeldenEingabe!) { a: stelleMelden(eingabe: $e) { "
            + ANTWORT
            + " vorhandenes { id titel } } }";
    private static final String AENDERN = "mutation($e: StelleAendernEingabe!) { a: stelleAendern(eingabe: $e) { "
            + ANTWORT + " vorhandenes { id } } }";
    private static final String SCHLIESSEN = "mutation($e: StelleSchliessenEingabe!) { a: stelleSchliessen(eingabe: $e) { "
            + ANTWORT + " } }";
    private static final String BEURTEILEN = "mutation($e: ArbeitgeberwunschBeurteilenEingabe!) {"
            + " a: arbeitgeberwunschBeurteilen(eingabe: $e) { " + ANTWORT + " } }";

    @LocalServerPort
    private int port;
    @Autowired
    private DemoArbeitgeber demoArbeitgeber;
    @Autowired
    private Lesezaehler zaehler;
    @Autowired
    private Clock clock;
    private Draht ags = new Draht(0);
    private String betrieb = "";

    @BeforeEach
    void takeUpAnEmployer() {
        ags = new Draht(port).als("demo-ags");
        betrieb = arbeitgeber("Stellenbetrieb");
    }

    @Test
    void isFoundByWordsOccupationPlaceDayAndCareOnceReported() {
        var gemeldet = melden(Map.of("titel", "Gabelstaplerfahrer Hafenkante (m/w/d)", "muss",
                List.of("Staplerschein", "FUEHRERSCHEIN_B")));
        var stelle = gemeldet.at("/stellenangebot");

        assertThat(gemeldet.at("/fehler")).isEmpty();
        assertThat(stelle.at("/angaben/beruf/kldb").asString()).isEqualTo("51312");
        assertThat(stelle.at("/angaben/niveau").asString()).isEqualTo("FACHKRAFT");
        assertThat(stelle.at("/angaben/muss/0/codes/0").asString()).isEqualTo("STAPLERSCHEIN");
        assertThat(stelle.at("/angaben/muss/1/codes/0").asString()).isEqualTo("FUEHRERSCHEIN_B");
        assertThat(stelle.at("/angaben/orte/0/breite").isNumber()).isTrue();
        assertThat(stelle.at("/stand").asString()).isEqualTo("VEROEFFENTLICHT");
        assertThat(stelle.at("/betreuer").asString()).isNotBlank();
        var heute = LocalDate.now(clock);
        for (var suche : List.<Map<String, Object>>of(Map.of(), Map.of("berufe", List.of("513")),
                Map.of("orte", List.of("Prenzlau")), Map.of("umkreis", Map.of("ort", "Prenzlau", "km", 5)),
                Map.of("gueltigAm", heute.toString()), Map.of("stand", "VEROEFFENTLICHT"), Map.of("nurEigene", true),
                Map.of("arten", List.of("ARBEIT")))) {
            var mitWort = new HashMap<>(suche);
            mitWort.put("text", "Hafenkante");
            assertThat(titel(mitWort)).as(suche.toString()).contains("Gabelstaplerfahrer Hafenkante (m/w/d)");
        }
        for (var suche : List.<Map<String, Object>>of(Map.of("berufe", List.of("11")), Map.of("stand", "GESCHLOSSEN"),
                Map.of("orte", List.of("Templin")), Map.of("gueltigAm", heute.minusDays(1).toString()),
                Map.of("betreuer", List.of("jemand-anders")), Map.of("arten", List.of("AUSBILDUNG")))) {
            assertThat(titel(suche)).as(suche.toString()).doesNotContain("Gabelstaplerfahrer Hafenkante (m/w/d)");
        }
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        var fehler = melden(Map.of("titel", " ", "beruf", Map.of("kldb", "51310"), "orte", List.of(),
                "arbeitszeit", Map.of("stundenVon", 40, "stundenBis", 20), "plaetze", 0,
                "verguetung", Map.of("von", "15.00", "bis", "12.00", "zeitraum", "STUNDE"),
                "gueltigBis", "2020-01-01")).at("/fehler");

        assertThat(codes(fehler)).contains("stelle.titel PFLICHTFELD", "stelle.beruf.kldb UNGUELTIG",
                "stelle.orte PFLICHTFELD", "stelle.arbeitszeit.stundenBis UNGUELTIG", "stelle.plaetze UNGUELTIG",
                "stelle.verguetung.bis UNGUELTIG", "stelle.gueltigBis UNGUELTIG");
    }

    @Test
    void refusesAStartBehindTheEnd() {
        var bis = LocalDate.now(clock).plusMonths(3);
        var stelle = melden(Map.of("titel", "Lagerist Drense", "befristetBis", bis.toString())).at("/stellenangebot");
        assertThat(codes(aendern(stelle, Map.of("beginn", bis.plusDays(1).toString())).at("/fehler")))
                .containsExactly("stelle.beginn UNGUELTIG");
    }

    @Test
    void saysWhatShouldBeLookedAtAndStopsNothing() {
        var hinweise = hinweise(Map.of("titel", "Aushilfe Fürstenwerder", "art", "MINIJOB", "orte",
                List.of(Map.of("plz", "17291", "ort", "Prenzlau"), Map.of("plz", "99999", "ort", "Prenzlau"),
                        Map.of("plz", "99999", "ort", "Xqzwtal")),
                "arbeitszeit", Map.of("stundenVon", 40, "stundenBis", 55, "umfang", List.of("VOLLZEIT")), "verguetung",
                Map.of("von", "2400.00", "zeitraum", "MONAT"), "beginn",
                "1900-01-01"));

        assertThat(hinweise.findValuesAsString("feld")).containsExactly("stelle.orte.1.plz", "stelle.orte.2",
                "stelle.beginn", "stelle.arbeitszeit.stundenBis", "stelle.arbeitszeit", "stelle.verguetung",
                "stelle.arbeitszeit.umfang");
        assertThat(hinweise.findValuesAsString("meldung")).contains(
                "Die Postleitzahl 99999 kennt das Ortsverzeichnis nicht; gerechnet wird mit „Prenzlau“.",
                "55 Stunden in der Woche sind mehr als die 48, die auf Dauer erlaubt sind.",
                "40 Stunden in der Woche sind für einen Minijob zu viele; mit dem Mindestlohn sind es höchstens 10.");
        assertThat(hinweise(Map.of("titel", "Aushilfe Klockow", "beginn", "2099-01-01")).at("/0/feld").asString())
                .isEqualTo("stelle.beginn");
        assertThat(hinweise(Map.of("titel", "Aushilfe Boitzenburg", "art", "MINIJOB", "arbeitszeit",
                Map.of("stundenVon", 9, "stundenBis", 10), "verguetung", Map.of("von", "13.90", "zeitraum", "STUNDE"))))
                .isEmpty();
    }

    private JsonNode hinweise(Map<String, ?> angaben) {
        var id = melden(angaben).at("/stellenangebot/id").asString();
        return ags.frage("query($id: ID!) { stellenangebot(id: $id) { hinweise { feld meldung } } }", Map.of("id", id))
                .an("/data/stellenangebot/hinweise");
    }

    @Test
    void namesTheOccupationsThatATitleMayMean() {
        var fehler = melden(Map.of("beruf", Map.of("titel", "Helfer"))).at("/fehler/0");

        assertThat(fehler.at("/feld").asString()).isEqualTo("stelle.beruf.titel");
        assertThat(fehler.at("/code").asString()).isEqualTo("UNGUELTIG");
    }

    @Test
    void keepsWhatIsAbsentAndClearsWhatIsNull() {
        var stelle = melden(Map.of("titel", "Lagerist Blindow", "deutsch", "B1", "plaetze", 2)).at("/stellenangebot");
        var neu = new HashMap<String, @Nullable Object>(Map.of("plaetze", 3));
        neu.put("deutsch", null);

        var geaendert = aendern(stelle, neu);

        assertThat(geaendert.at("/fehler")).isEmpty();
        assertThat(geaendert.at("/stellenangebot/angaben/plaetze").asInt()).isEqualTo(3);
        assertThat(geaendert.at("/stellenangebot/angaben/deutsch").isNull()).isTrue();
        assertThat(geaendert.at("/stellenangebot/titel").asString()).isEqualTo("Lagerist Blindow");
        assertThat(geaendert.at("/stellenangebot/verlauf/1/felder").toString()).isEqualTo("[\"deutsch\",\"plaetze\"]");
        assertThat(codes(aendern(stelle, Map.of("plaetze", 4)).at("/fehler"))).containsExactly("version VERALTET");
    }

    @Test
    void refusesTheSameOfferUnlessThereIsAReason() {
        var erste = melden(Map.of("titel", "Kommissionierer Gramzow")).at("/stellenangebot/id").asString();

        var zweite = melden(Map.of("titel", "Kommissionierer in Gramzow"));
        var ohneWorte = melden(Map.of("titel", "Kommissionierer in Gramzow"), Map.of("doppeltWeil", "......"));
        var begruendet = melden(Map.of("titel", "Kommissionierer in Gramzow"), Map.of("doppeltWeil", "Zweite Schicht"));

        assertThat(codes(ohneWorte.at("/fehler"))).containsExactly("doppeltWeil SCHON_VORHANDEN");
        assertThat(codes(zweite.at("/fehler"))).containsExactly("doppeltWeil SCHON_VORHANDEN");
        assertThat(zweite.at("/fehler/0/meldung").asString()).contains("Kommissionierer Gramzow");
        assertThat(zweite.at("/vorhandenes/id").asString()).isEqualTo(erste);
        assertThat(begruendet.at("/fehler")).isEmpty();
    }

    @Test
    void takesTheSameOfferOnceFromManyAtOnce() throws Exception {
        List<Callable<JsonNode>> writers = IntStream.range(0, 6)
                .<Callable<JsonNode>>mapToObj(i -> () -> melden(Map.of("titel", "Zugleich " + i)))
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var codes = new ArrayList<String>();
            for (var answer : threads.invokeAll(writers)) {
                codes.addAll(codes(answer.get().at("/fehler")));
            }
            assertThat(codes).hasSize(5).containsOnly("doppeltWeil SCHON_VORHANDEN");
        }
    }

    @Test
    void isOverFromTheDayOnWhichItIsClosedAndMakesRoomForTheSame() {
        var stelle = melden(Map.of("titel", "Packer Brüssow")).at("/stellenangebot");

        var geschlossen = schliessen(stelle, "BESETZT");

        assertThat(geschlossen.at("/stellenangebot/stand").asString()).isEqualTo("GESCHLOSSEN");
        assertThat(geschlossen.at("/stellenangebot/schliessungsgrund").asString()).isEqualTo("BESETZT");
        assertThat(codes(aendern(geschlossen.at("/stellenangebot"), Map.of("plaetze", 5)).at("/fehler")))
                .containsExactly("id UNGUELTIG");
        assertThat(melden(Map.of("titel", "Packer Brüssow")).at("/fehler")).isEmpty();
        assertThat(titel(Map.of("text", "Packer", "stand", "GESCHLOSSEN"))).containsExactly("Packer Brüssow");
    }

    @Test
    @DisplayName("N-06 a wish is read by the Arbeitgeberservice alone, finds nothing, and comes back only with a reason")
    void holdsWishesBackUntilSomebodyJudgesThem() {
        var stelle = melden(Map.of("titel", "Empfang Zollhaus", "beschreibung",
                "Wir nehmen nur Frauen. Sie empfangen Gäste.", "kann", List.of("Deutsch als Muttersprache"), "wuensche",
                List.of(Map.of("merkmal", "ALTER", "wortlaut", "nicht über 40")))).at("/stellenangebot");
        var fallmanager = ags.als("demo-fallmanager");

        assertThat(stelle.at("/zurueckgehalteneWuensche").findValuesAsString("wortlaut"))
                .containsExactlyInAnyOrder("nicht über 40", "nur Frauen", "Muttersprache");
        assertThat(stelle.at("/angaben/beschreibung").asString()).contains("nur Frauen");
        var andere = lies(fallmanager, stelle.at("/id").asString());
        assertThat(andere.at("/angaben/beschreibung").asString())
                .isEqualTo("Wir nehmen [Angabe zurückgehalten nach § 36 SGB III]. Sie empfangen Gäste.");
        assertThat(andere.at("/angaben/kann/0/codes")).isEmpty();
        assertThat(titel(fallmanager, Map.of("text", "Frauen Zollhaus"))).isEmpty();
        assertThat(titel(fallmanager, Map.of("text", "Gäste Zollhaus"))).containsExactly("Empfang Zollhaus");
        assertThat(
                fallmanager
                        .frage("query($id: ID!) { stellenangebot(id: $id) { zurueckgehalteneWuensche { wortlaut } } }",
                                Map.of("id", stelle.at("/id").asString()))
                        .code())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    @DisplayName("N-06 who, when and why a wish is indispensable stays on record, and only then are its words shown")
    void recordsWhyAWishIsIndispensable() {
        var stelle = melden(Map.of("titel", "Nachtdienst Schutzwohnung", "beschreibung", "Nur Frauen."))
                .at("/stellenangebot");
        var wunsch = stelle.at("/zurueckgehalteneWuensche/0/wunschId").asString();

        var ohneGrund = beurteilen(stelle, wunsch, "UNVERZICHTBAR", null);
        var nurPunkte = beurteilen(stelle, wunsch, "UNVERZICHTBAR", "............");
        var mitGrund = beurteilen(stelle, wunsch, "UNVERZICHTBAR", "Das Schutzkonzept verlangt es.");

        assertThat(codes(ohneGrund.at("/fehler"))).containsExactly("grund PFLICHTFELD");
        assertThat(codes(nurPunkte.at("/fehler"))).containsExactly("grund PFLICHTFELD");
        assertThat(mitGrund.at("/fehler")).isEmpty();
        assertThat(mitGrund.at("/stellenangebot/arbeitgeberwuensche/0/beurteilungen/0/grund").asString())
                .isEqualTo("Das Schutzkonzept verlangt es.");
        assertThat(mitGrund.at("/stellenangebot/verlauf/1/art").asString()).isEqualTo("WUNSCH_UNVERZICHTBAR");
        assertThat(
                lies(ags.als("demo-fallmanager"), stelle.at("/id").asString()).at("/angaben/beschreibung").asString())
                .isEqualTo("Nur Frauen.");
        var gestrichen = beurteilen(mitGrund.at("/stellenangebot"), wunsch, "GESTRICHEN", null);
        assertThat(gestrichen.at("/stellenangebot/arbeitgeberwuensche/0/beurteilungen")).hasSize(2);
        assertThat(lies(ags.als("demo-leitung"), stelle.at("/id").asString()).at("/angaben/beschreibung").asString())
                .isEqualTo("[Angabe gestrichen].");
    }

    @Test
    @DisplayName("N-06 who reads a text with words left out cannot store it as the text of the offer")
    void refusesATextWithWordsLeftOut() {
        var stelle = melden(Map.of("titel", "Wäscherei Zehdenick", "beschreibung", "Nur Frauen."))
                .at("/stellenangebot");
        var gelesen = lies(ags.als("demo-leitung"), stelle.at("/id").asString()).at("/angaben/beschreibung").asString();

        assertThat(codes(aendern(stelle, Map.of("beschreibung", gelesen)).at("/fehler")))
                .containsExactly("stelle.beschreibung UNGUELTIG");
    }

    @Test
    void isHiddenFromOtherEmployersAsIfItWereNotThere() {
        var id = melden(Map.of("titel", "Fremde Stelle")).at("/stellenangebot/id").asString();
        demoArbeitgeber.zulassen();
        var eigener = ags.als("demo-arbeitgeber");

        assertThat(eigener.frage("query($id: ID!) { node(id: $id) { id } stellenangebot(id: $id) { titel } }",
                Map.of("id", id)).an("/data").toString()).isEqualTo("{\"node\":null,\"stellenangebot\":null}");
        assertThat(titel(eigener, Map.of("text", "Fremde"))).isEmpty();
        assertThat(ags.frage("query($id: ID!) { node(id: $id) { __typename } }", Map.of("id", id))
                .an("/data/node/__typename")
                .asString()).isEqualTo("Stellenangebot");
        assertThat(ags.als("demo-fallmanager")
                .frage(MELDEN, Map.of("e", Map.of("arbeitgeberId", betrieb, "stelle",
                        Map.of())))
                .code()).isEqualTo("FORBIDDEN");
    }

    @Test
    void readsOffersAndEmployersOnceForAnyPage() {
        IntStream.range(0, 12)
                .forEach(i -> melden(Map.of("titel", "Aufwand " + i), Map.of("doppeltWeil", "Reihe " + i)));

        assertThat(reads("stellenangebote", 1)).isEqualTo(1);
        assertThat(reads("stellenangebote", 12)).isLessThanOrEqualTo(1);
        assertThat(reads("arbeitgeber", 12)).isLessThanOrEqualTo(1);
    }

    private long reads(String sammlung, int first) {
        return zaehler.readsOf(sammlung, () -> data(ags.frage("""
                query($n: Int) { stellenangebote(suche: {text: "Aufwand"}, first: $n) {
                  edges { node { titel arbeitgeber { name } angaben { beschreibung } } } } }
                """, Map.of("n", first))));
    }

    private JsonNode melden(Map<String, ?> stelle) {
        return melden(stelle, Map.of());
    }

    private JsonNode melden(Map<String, ?> stelle, Map<String, ?> dazu) {
        var angaben = new HashMap<String, Object>(Map.of("titel", "Lagerist", "art", "ARBEIT", "beruf",
                Map.of("kldb", "51312"), "orte", List.of(Map.of("plz", "17291", "ort", "Prenzlau"))));
        angaben.putAll(stelle);
        var eingabe = new HashMap<String, Object>(Map.of("arbeitgeberId", betrieb, "stelle", angaben));
        eingabe.putAll(dazu);
        return data(ags.frage(MELDEN, Map.of("e", eingabe))).at("/a");
    }

    private JsonNode aendern(JsonNode stelle, Map<String, ? extends @Nullable Object> angaben) {
        return tue(AENDERN, stelle, Map.of("stelle", angaben));
    }

    private JsonNode schliessen(JsonNode stelle, String grund) {
        return tue(SCHLIESSEN, stelle, Map.of("grund", grund));
    }

    private JsonNode beurteilen(JsonNode stelle, String wunsch, String wie, @Nullable String grund) {
        var eingabe = new HashMap<String, @Nullable Object>(Map.of("wunschId", wunsch, "entscheidung", wie));
        eingabe.put("grund", grund);
        return tue(BEURTEILEN, stelle, eingabe);
    }

    private JsonNode tue(String mutation, JsonNode stelle, Map<String, ? extends @Nullable Object> dazu) {
        var eingabe = new HashMap<String, @Nullable Object>(
                Map.of("id", stelle.at("/id").asString(), "version", stelle.at("/version").asInt()));
        eingabe.putAll(dazu);
        return data(ags.frage(mutation, Map.of("e", eingabe))).at("/a");
    }

    private static JsonNode lies(Draht wer, String id) {
        return data(wer.frage("query($id: ID!) { stellenangebot(id: $id) { " + STELLE + " } }", Map.of("id", id)))
                .at("/stellenangebot");
    }

    private List<String> titel(Map<String, ?> suche) {
        return titel(ags, suche);
    }

    private static List<String> titel(Draht wer, Map<String, ?> suche) {
        return data(wer.frage(
                """
                        query($s: StellenSuche) { stellenangebote(suche: $s, first: 100) { totalCount edges { node { titel } } } }
                        """,
                Map.of("s", suche))).findValuesAsString("titel");
    }

    private String arbeitgeber(String name) {
        return data(ags.frage(
                """
                        mutation($n: String!) { arbeitgeberAnlegen(eingabe: {name: $n, anschrift: {plz: "17291", ort: "Prenzlau"}}) {
                          arbeitgeber { id } } }
                        """,
                Map.of("n", name))).at("/arbeitgeberAnlegen/arbeitgeber/id").asString();
    }

    private static JsonNode data(Antwort answer) {
        assertThat(answer.an("/errors").isMissingNode()).as(answer.text()).isTrue();
        return answer.an("/data");
    }

    private static List<String> codes(JsonNode fehler) {
        return fehler.valueStream().map(one -> one.at("/feld").asString() + " " + one.at("/code").asString()).toList();
    }
}
