package de.passgenau.api.massnahme.suche;

import static de.passgenau.catalogue.steckbrief.Hemmnisart.MOTIVATION;
import static de.passgenau.catalogue.steckbrief.Hemmnisart.SCHULDEN;
import static de.passgenau.catalogue.steckbrief.Zielgruppe.ALLEINERZIEHENDE;
import static de.passgenau.catalogue.steckbrief.Zielgruppe.U25;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.massnahme.katalog.DemoKatalog;
import de.passgenau.catalogue.Traeger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class MassnahmensucheTests {

    private static final String TITEL = "{ totalCount edges { entfernungKm node { titel } } }";

    @LocalServerPort
    private int port;
    @Autowired
    private DemoKatalog katalog;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Lesezaehler zaehler;
    private Draht leitung = new Draht(0);
    private String traeger = "";

    @BeforeEach
    void connect() {
        leitung = new Draht(port).als("demo-leitung");
        traeger = UUID.randomUUID().toString();
    }

    private void gibtEs(Suchkatalog... steckbriefe) {
        for (var einer : steckbriefe) {
            katalog.veroeffentlicht(traeger, einer.steckbrief());
        }
    }

    @ParameterizedTest
    @CsvSource({"Schulden,Schuldnerberatung", "Umschulung,Gruppenumschulungen", "maedchen,Mädchen im Handwerk",
            "Straße,Strassensozialarbeit", "Strassensozialarbeit,Straßensozialarbeit",
            "Verkäufer,Kurs für Verkäuferinnen und Verkäufer"})
    @DisplayName("M-02 compounds, umlauts and ss are found in whatever form they are written")
    void findsGermanWordsInEveryForm(String worte, String titel) {
        gibtEs(Suchkatalog.ueber(titel), Suchkatalog.ueber("Bewerbungstraining"));

        assertThat(titel(suche(Map.of("text", worte)))).containsExactly(titel);
    }

    @ParameterizedTest
    @CsvSource({"§ 45 SGB III", "§ 46 SGB III", "MAbE"})
    @DisplayName("M-01 a Maßnahme is found by what its legal basis is called now and was called before")
    void findsByOldAndNewLegalNames(String name) {
        gibtEs(Suchkatalog.ueber("Coaching"));

        assertThat(titel(suche(Map.of("text", name)))).containsExactly("Coaching");
        assertThat(titel(suche(Map.of("rechtsgrundlagen", List.of(name))))).containsExactly("Coaching");
        assertThat(titel(suche(Map.of("rechtsgrundlagen", List.of("§ 16d SGB II"))))).isEmpty();
    }

    @Test
    void showsWhereTheWordsAre() {
        gibtEs(Suchkatalog.ueber("Wege aus der Krise").beschrieben("Beratung bei Mietschulden und Energieschulden."));

        var stellen = suche(leitung, Map.of("text", "Schulden"), "", """
                { edges { hervorhebungen { feld text stellen { von bis } } } }""").an("/data/massnahmen/edges/0");

        var eine = stellen.at("/hervorhebungen/0");
        assertThat(stellen.at("/hervorhebungen")).hasSize(1);
        assertThat(eine.at("/feld").asString()).isEqualTo("BESCHREIBUNG");
        var text = eine.at("/text").asString();
        var erste = eine.at("/stellen/0");
        assertThat(text.substring(erste.at("/von").asInt(), erste.at("/bis").asInt())).isEqualTo("Mietschulden");
        assertThat(eine.at("/stellen")).hasSize(2);
    }

    @Test
    @DisplayName("M-01 facets are counted in the same request, one value or another of each, and all facets at once")
    void countsFacetsWithoutTheirOwnChoice() {
        gibtEs(Suchkatalog.ueber("A").fuer(U25, SCHULDEN), Suchkatalog.ueber("B").fuer(U25, MOTIVATION),
                Suchkatalog.ueber("C").fuer(ALLEINERZIEHENDE, SCHULDEN).in("Prenzlau"));

        var alles = facetten(Map.of());
        var gewaehlt = facetten(Map.of("zielgruppen", List.of("U25")));
        var beides = facetten(Map.of("zielgruppen", List.of("U25"), "hemmnisse", List.of("SCHULDEN")));

        assertThat(alles).containsEntry("ZIELGRUPPE", "U25=2 ALLEINERZIEHENDE=1")
                .containsEntry("HEMMNIS", "SCHULDEN=2 MOTIVATION=1")
                .containsEntry("ORT", "Templin=2 Prenzlau=1")
                .containsEntry("INSTRUMENT", "AKTIVIERUNG_UND_EINGLIEDERUNG=3")
                .containsEntry("STATUS", "LAUFEND=3")
                .containsEntry("RECHTSGRUNDLAGE", "MAT=3");
        assertThat(gewaehlt).containsEntry("ZIELGRUPPE", "U25=2 ALLEINERZIEHENDE=1")
                .containsEntry("HEMMNIS", "MOTIVATION=1 SCHULDEN=1")
                .containsEntry("ORT", "Templin=2");
        assertThat(beides).containsEntry("ZIELGRUPPE", "ALLEINERZIEHENDE=1 U25=1")
                .containsEntry("HEMMNIS", "MOTIVATION=1 SCHULDEN=1")
                .containsEntry("ORT", "Templin=1");
        assertThat(titel(suche(Map.of("zielgruppen", List.of("U25", "ALLEINERZIEHENDE"), "hemmnisse",
                List.of("SCHULDEN"))))).containsExactly("A", "C");
    }

    @Test
    void namesTraegerAndLawInFacets() {
        gibtEs(Suchkatalog.ueber("A"));

        var werte = facettenwerte(Map.of());
        var namen = Objects.requireNonNull(werte.get("TRAEGER"));
        var recht = Objects.requireNonNull(werte.get("RECHTSGRUNDLAGE"));

        assertThat(namen.valueStream())
                .anySatisfy(wert -> assertThat(wert.toString()).contains("\"Demoträger " + traeger + '"',
                        '"' + kennungen.global(Traeger.class, traeger) + '"'));
        assertThat(recht.at("/0/bezeichnung").asString()).startsWith("§ 45 SGB III: Maßnahme");
    }

    @Test
    @DisplayName("X-05 what is near is found by its distance from a place, nearest first, what is held everywhere before all")
    void findsWhatIsNear() {
        gibtEs(Suchkatalog.ueber("Hier").in("Prenzlau"), Suchkatalog.ueber("Weit").in("Schwedt/Oder"),
                Suchkatalog.ueber("Beides").in("Schwedt/Oder", "Templin"), Suchkatalog.ueber("Überall").in());

        var alle = suche(Map.of("umkreis", Map.of("ort", "17291 Prenzlau")));
        var nahe = suche(Map.of("umkreis", Map.of("ort", "Prenzlau", "km", 35)));

        assertThat(titel(alle).subList(2, 4)).containsExactly("Beides", "Weit");
        assertThat(titel(nahe)).containsExactlyInAnyOrder("Hier", "Überall", "Beides");
        assertThat(alle.an("/data/massnahmen/edges/0/entfernungKm").asDouble()).isEqualTo(0);
        assertThat(alle.an("/data/massnahmen/edges/2/entfernungKm").asDouble()).isBetween(20.0, 40.0);
        assertThat(titel(suche(leitung, Map.of("umkreis", Map.of("ort", "Prenzlau")),
                "sortierung: {feld: ENTFERNUNG, richtung: ABSTEIGEND}", TITEL)).getFirst()).isEqualTo("Weit");
    }

    @Test
    void pagesThroughDistancesWithMarksOfThisPlaceAlone() {
        gibtEs(Suchkatalog.ueber("Hier").in("Prenzlau"), Suchkatalog.ueber("Fern").in("Schwedt/Oder"),
                Suchkatalog.ueber("Mitte").in("Templin"));
        Map<String, Object> ausPrenzlau = Map.of("umkreis", Map.of("ort", "Prenzlau"));
        var gesehen = new ArrayList<String>();
        var marke = "";

        for (int i = 0; i < 3; i++) {
            var seite = suche(leitung, ausPrenzlau, "first: 1" + marke, "{ edges { cursor node { titel } } }");
            gesehen.addAll(titel(seite));
            marke = ", after: \"" + seite.an("/data/massnahmen/edges/0/cursor").asString() + '"';
        }

        assertThat(gesehen).containsExactly("Hier", "Mitte", "Fern");
        assertThat(suche(leitung, Map.of("umkreis", Map.of("ort", "Templin")), "first: 1" + marke, TITEL).code())
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void saysWhatIsWrongWithAQuestion() {
        assertThat(suche(Map.of("umkreis", Map.of("ort", "Qqqxyz"))).code()).isEqualTo("BAD_REQUEST");
        assertThat(suche(Map.of("umkreis", Map.of("ort", "Prenzlau", "km", -1))).code()).isEqualTo("BAD_REQUEST");
        assertThat(suche(Map.of("beginnVon", "2027-02-02", "beginnBis", "2027-02-01")).code())
                .isEqualTo("BAD_REQUEST");
        assertThat(suche(leitung, Map.of(), "sortierung: {feld: ENTFERNUNG}", TITEL).code()).isEqualTo("BAD_REQUEST");
        assertThat(suche(Map.of("text", "x".repeat(201))).code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    @DisplayName("M-04 a draft is neither found nor counted nor offered where it is not to be known of")
    void hidesDraftsFromOtherTraeger() {
        var wort = "Zwiebelkurs" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        traeger = DemoKatalog.ERSTER;
        katalog.entwurf(DemoKatalog.ERSTER, Suchkatalog.ueber(wort).steckbrief());
        Map<String, Object> frage = Map.of("text", wort);

        for (var login : List.of("demo-leitung", "demo-fallmanager", "demo-traeger")) {
            var draht = new Draht(port).als(login);
            assertThat(titel(suche(draht, frage, "", TITEL))).containsExactly(wort);
            assertThat(vorschlaege(draht, wort)).containsExactly(wort);
        }
        var fremder = new Draht(port).als("demo-traeger-2");
        assertThat(suche(fremder, frage, "", "{ totalCount facetten { werte { anzahl } } edges { cursor } }")
                .an("/data/massnahmen")
                .toString()).doesNotContain("\"anzahl\"").contains("\"totalCount\":0");
        assertThat(vorschlaege(fremder, wort)).isEmpty();
    }

    @Test
    void offersTitlesWhileSomebodyTypes() {
        gibtEs(Suchkatalog.ueber("Xylofonbau"), Suchkatalog.ueber("Kurs Xylofonspiel"));

        assertThat(vorschlaege(leitung, "xylof")).containsExactly("Xylofonbau", "Kurs Xylofonspiel");
        assertThat(leitung.frage("{ massnahmenVorschlaege(text: \"x\", first: 101) }").code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void readsTheStoreOnceHoweverManyAreFound() {
        for (int i = 0; i < 12; i++) {
            gibtEs(Suchkatalog.ueber("Kurs " + i));
        }
        suche(Map.of());

        assertThat(reads("massnahmen", 12)).isEqualTo(1);
        assertThat(reads("traeger", 12)).isEqualTo(reads("traeger", 1)).isEqualTo(2);
        assertThat(reads("durchgaenge", 12)).isZero();
    }

    private int reads(String sammlung, int anzahl) {
        return zaehler.readsOf(sammlung, () -> assertThat(suche(leitung, Map.of("text", "Kurs"), "first: " + anzahl, """
                { facetten { werte { wert } } edges { hervorhebungen { text } node { titel status traeger { name } } } }
                """).an("/data/massnahmen/edges")).hasSize(anzahl));
    }

    private Antwort suche(Map<String, Object> eingrenzung) {
        return suche(leitung, eingrenzung, "", TITEL);
    }

    /** Only among what this test has put there. */
    private Antwort suche(Draht draht, Map<String, Object> eingrenzung, String weitere, String felder) {
        var suche = new TreeMap<String, Object>(eingrenzung);
        suche.put("traeger", List.of(kennungen.global(Traeger.class, traeger)));
        return draht.frage(
                "query($suche: MassnahmenSuche) { massnahmen(suche: $suche " + weitere + ") " + felder + " }",
                Map.of("suche", suche));
    }

    private static List<String> titel(Antwort antwort) {
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        return antwort.an("/data/massnahmen/edges")
                .valueStream()
                .map(edge -> edge.at("/node/titel").asString())
                .toList();
    }

    private static List<String> vorschlaege(Draht draht, String text) {
        return draht.frage("query($text: String!) { massnahmenVorschlaege(text: $text) }", Map.of("text", text))
                .an("/data/massnahmenVorschlaege")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private Map<String, JsonNode> facettenwerte(Map<String, Object> eingrenzung) {
        var werte = new TreeMap<String, JsonNode>();
        suche(leitung, eingrenzung, "first: 0", "{ facetten { facette werte { wert bezeichnung anzahl } } }")
                .an("/data/massnahmen/facetten")
                .forEach(facette -> werte.put(facette.at("/facette").asString(), facette.at("/werte")));
        return werte;
    }

    private Map<String, String> facetten(Map<String, Object> eingrenzung) {
        var gezaehlt = new TreeMap<String, String>();
        facettenwerte(eingrenzung).forEach((facette, werte) -> gezaehlt.put(facette, String.join(" ",
                werte.valueStream()
                        .map(wert -> wert.at("/wert").asString() + '=' + wert.at("/anzahl").asInt())
                        .toList())));
        return gezaehlt;
    }
}
