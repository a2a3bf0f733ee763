package de.passgenau.api.massnahme.suche;

import static de.passgenau.catalogue.steckbrief.Hemmnisart.MOTIVATION;
import static de.passgenau.catalogue.steckbrief.Hemmnisart.SCHULDEN;
import static de.passgenau.catalogue.steckbrief.Zielgruppe.ALLEINERZIEHENDE;
import static de.passgenau.catalogue.steckbrief.Zielgruppe.U25;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.eingabe.Satz;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.massnahme.katalog.DemoKatalog;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.massnahme.Massnahmestatus;
import de.passgenau.catalogue.recht.Instrumentart;
import de.passgenau.catalogue.recht.Katalogbereich;
import de.passgenau.catalogue.steckbrief.Hemmnisart;
import de.passgenau.catalogue.steckbrief.Zielgruppe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
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
    @Autowired
    private MessageSource messages;
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
        gibtEs(Suchkatalog.ueber(titel).fuer(U25, MOTIVATION),
                Suchkatalog.ueber("Bewerbungstraining").fuer(U25, MOTIVATION));

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
        gibtEs(Suchkatalog.ueber("Wege aus der Krise")
                .fuer(U25, MOTIVATION)
                .beschrieben("Beratung bei Mietschulden und Energieschulden."));

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
    void callsEveryValueOfAFacetByAName() {
        gibtEs(Suchkatalog.ueber("A").fuer(U25, SCHULDEN));

        var werte = facettenwerte(Map.of());

        assertThat(werte).allSatisfy((facette, alle) -> assertThat(alle.valueStream())
                .as(facette)
                .allSatisfy(wert -> assertThat(wert.at("/bezeichnung").asString()).isNotBlank()));
        assertThat(Objects.requireNonNull(werte.get("INSTRUMENT")).at("/0/bezeichnung").asString())
                .isEqualTo("Aktivierung und berufliche Eingliederung");
        assertThat(Objects.requireNonNull(werte.get("ZIELGRUPPE")).at("/0/bezeichnung").asString())
                .isEqualTo("Menschen unter 25 Jahren");
        assertThat(Objects.requireNonNull(werte.get("PLAETZE")).at("/0/bezeichnung").asString())
                .isEqualTo("zurzeit kein Einstieg möglich");
    }

    @ParameterizedTest
    @ValueSource(classes = {Instrumentart.class, Katalogbereich.class, Zielgruppe.class, Hemmnisart.class,
            Massnahmestatus.class, Platzangebot.class})
    void hasANameForEveryCodeThatIsCounted(Class<? extends Enum<?>> art) {
        for (var sprache : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            assertThat(art.getEnumConstants())
                    .allSatisfy(code -> assertThat(Satz.wort(messages, code, sprache)).isNotEqualTo(code.name()));
        }
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
    void pagesThroughRelevanceWithMarksOfTheseWordsAlone() {
        gibtEs(Suchkatalog.ueber("Gartenbau"), Suchkatalog.ueber("Garten und Bau"), Suchkatalog.ueber("Hochbau"));
        Map<String, Object> garten = Map.of("text", "Garten");

        var erste = suche(leitung, garten, "first: 1", "{ edges { cursor node { titel } } }");
        var marke = "first: 5, after: \"" + erste.an("/data/massnahmen/edges/0/cursor").asString() + '"';

        assertThat(titel(suche(leitung, garten, marke, TITEL))).hasSize(1).doesNotContainAnyElementsOf(titel(erste));
        assertThat(suche(leitung, Map.of("text", "Bau"), marke, TITEL).code()).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @CsvSource({"Migranten,ZIELGRUPPEN,Migranten", "Migrationshintergrund,ZIELGRUPPEN,Migrationshintergrund",
            "Geflüchtete,ZIELGRUPPEN,Geflüchtete", "Einwanderung,ZIELGRUPPEN,Einwanderung",
            "Einwanderungsgeschichte,ZIELGRUPPEN,Einwanderungsgeschichte",
            "EDV,HEMMNISSE,EDV", "Prenzlau,ORTE,Prenzlau", "Eingliederung,ART,Eingliederung"})
    @DisplayName("M-02 words find target groups, Hemmnisse, kinds and places too")
    void findsByNamesOfCodesAndPlaces(String wort, String feld, String gezeigt) {
        gibtEs(Suchkatalog.ueber("Coaching").fuer(Zielgruppe.MIGRANTEN, Hemmnisart.EDV_KENNTNISSE).in("Prenzlau"));

        assertThat(hervorhebungen(wort)).contains(feld + ' ' + gezeigt);
        assertThat(titel(suche(Map.of("text", wort + " Templin")))).isEmpty();
    }

    @Test
    @DisplayName("M-02 what the title says is worth more than what is named anywhere else")
    void findsTitlesBeforeNames() {
        gibtEs(Suchkatalog.ueber("Aktivcoaching").fuer(U25, SCHULDEN),
                Suchkatalog.ueber("Schuldnerberatung").fuer(U25, MOTIVATION));

        assertThat(titel(suche(Map.of("text", "Schulden")))).containsExactly("Schuldnerberatung", "Aktivcoaching");
    }

    @Test
    @DisplayName("M-02 a Maßnahme is found by the name of its Träger, the present one")
    void findsByTheNameOfTheTraeger() {
        gibtEs(Suchkatalog.ueber("Coaching"));
        assertThat(hervorhebungen("Demoträger")).containsExactly("TRAEGER Demoträger");

        var admin = new Draht(port).als("demo-admin");
        assertThat(admin.frage("""
                mutation($e: TraegerAendernEingabe!) { traegerAendern(eingabe: $e) { fehler { meldung } } }""",
                Map.of("e", Map.of("id", kennungen.global(Traeger.class, traeger), "version", 1, "name",
                        "Lernwerk Kranichbruch")))
                .an("/data/traegerAendern/fehler")).isEmpty();

        assertThat(hervorhebungen("Kranichbruch")).containsExactly("TRAEGER Kranichbruch");
        assertThat(titel(suche(Map.of("text", "Demoträger")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abH", "ABH", "ASA", "AsA", "AsA flex", "§ 241 SGB III", "ausbildungsbegleitende hilfen"})
    @DisplayName("M-01 old and new names and codes of a legal basis filter alike")
    void filtersByOldAndNewNamesAlike(String recht) {
        gibtEs(Suchkatalog.ueber("Begleitung").auf("AsA flex"), Suchkatalog.ueber("Anderes"));

        assertThat(titel(suche(Map.of("rechtsgrundlagen", List.of(recht))))).containsExactly("Begleitung");
    }

    @ParameterizedTest
    @CsvSource({"§ 16 Abs. 2 Satz 2 SGB II,§ 16 Abs. 2 Satz 2 SGB II", "16a sgb ii,§ 16a SGB II",
            "§ 16a SGB 2 Termine,§ 16a SGB II"})
    @DisplayName("M-01 a citation finds what rests on it, and shows nothing but the citation")
    void findsByACitation(String worte, String gezeigt) {
        gibtEs(Suchkatalog.ueber("Schuldnerhilfe").beschrieben("16 Termine nach SGB II").auf("§ 16a SGB II"),
                Suchkatalog.ueber("Kurs").beschrieben("Abs. 16, Satz 2 und 16a im SGB II, Termine"));

        assertThat(titel(suche(Map.of("text", worte)))).containsExactly("Schuldnerhilfe");
        assertThat(hervorhebungen(worte)).contains("RECHTSGRUNDLAGEN " + gezeigt)
                .allSatisfy(eine -> assertThat(eine).containsAnyOf("§ 16", "Termine").doesNotContain("TITEL"));
        assertThat(titel(suche(Map.of("text", "45 SGB III")))).containsExactly("Kurs");
        assertThat(titel(suche(Map.of("text", "AZWV")))).containsExactly("Kurs");
    }

    @Test
    @DisplayName("M-01 of several citations in a text each counts, none of them as words")
    void findsBySeveralCitations() {
        gibtEs(Suchkatalog.ueber("Schuldnerhilfe").auf("§ 16a SGB II"),
                Suchkatalog.ueber("Beides").auf("§ 16a SGB II", "§ 45 SGB III"),
                Suchkatalog.ueber("Kurs"));

        assertThat(titel(suche(Map.of("text", "§ 16a SGB II § 45 SGB III")))).containsExactly("Beides");
        assertThat(titel(suche(Map.of("text", "45 sgb 3 i.V.m. § 16a SGB II")))).containsExactly("Beides");
        assertThat(hervorhebungen("§ 16a SGB II § 45 SGB III")).contains("RECHTSGRUNDLAGEN § 16a SGB II",
                "RECHTSGRUNDLAGEN § 45 SGB III");
    }

    @Test
    @DisplayName("M-01 a page of a hundred with what lists usually show is within the costs")
    void affordsAPageOfAHundred() {
        gibtEs(Suchkatalog.ueber("Kurs"));

        var seite = suche(leitung, Map.of("text", "Kurs"), "first: 100", """
                { totalCount pageInfo { hasNextPage endCursor } facetten { facette werte { wert bezeichnung anzahl } }
                  edges { cursor entfernungKm hervorhebungen { feld text stellen { von bis } }
                    node { id titel status traeger { id name } verantwortung { name telefon }
                      steckbrief { instrument bereich beschreibung { kurz } wirkung { hemmnisse } gebiet { orte }
                        zielpersonen { gruppen } foerderung { umsetzung rechtsgrundlagen { zitat } } }
                      durchgaenge { id stand rahmen { laufzeit { beginn ende } } belegung { frei } } } } }""");

        assertThat(seite.an("/data/massnahmen/totalCount").asInt()).as(seite.text()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"Angermuende,Angermünde", "angermünde,Angermünde", "Schwedt,Schwedt/Oder", "16303 Schwedt,Schwedt/Oder",
            "Schwedt an der Oder,Schwedt/Oder"})
    @DisplayName("M-05 a place is meant in whatever way it is written")
    void knowsPlacesInEverySpelling(String geschrieben, String ort) {
        gibtEs(Suchkatalog.ueber("Hier").in(ort), Suchkatalog.ueber("Dort").in("Templin"));

        assertThat(titel(suche(Map.of("orte", List.of(geschrieben))))).containsExactly("Hier");
    }

    @ParameterizedTest
    @CsvSource({"beginnMonate,morgen", "beginnMonate,2027-13", "rechtsgrundlagen,quatsch",
            "rechtsgrundlagen,§ 99999999999 SGB XX"})
    void namesTheArgumentThatMeansNothing(String argument, String wert) {
        var antwort = suche(Map.of(argument, List.of(wert)));

        assertThat(antwort.code()).isEqualTo("BAD_REQUEST");
        assertThat(antwort.an("/errors/0/message").asString()).contains("„" + argument + "“");
        assertThat(antwort.an("/errors/0/extensions/feld").asString()).isEqualTo("suche." + argument);
    }

    @Test
    void namesTheArgumentWithTooManyValues() {
        var viele = Collections.nCopies(21, "SCHULDEN");

        assertThat(suche(Map.of("hemmnisse", viele)).an("/errors/0/message").asString()).contains("„hemmnisse“");
    }

    /** All highlights of what is found, each as its field and a word. */
    private List<String> hervorhebungen(String worte) {
        return suche(leitung, Map.of("text", worte), "",
                "{ edges { hervorhebungen { feld text stellen { von bis } } } }")
                .an("/data/massnahmen/edges")
                .valueStream()
                .flatMap(edge -> edge.at("/hervorhebungen").valueStream())
                .flatMap(eine -> eine.at("/stellen")
                        .valueStream()
                        .map(stelle -> eine.at("/feld").asString() + ' ' + eine.at("/text")
                                .asString()
                                .substring(stelle.at("/von").asInt(), stelle.at("/bis").asInt())))
                .toList();
    }

    @Test
    void saysWhatIsWrongWithAQuestion() {
        assertThat(feld(suche(Map.of("umkreis", Map.of("ort", "Qqqxyz"))))).isEqualTo("suche.umkreis.ort");
        assertThat(feld(suche(Map.of("umkreis", Map.of("ort", "172"))))).as("the beginning of a postcode")
                .isEqualTo("suche.umkreis.ort");
        assertThat(feld(suche(Map.of("umkreis", Map.of("ort", "Prenzlau", "km", -1))))).isEqualTo("suche.umkreis.km");
        assertThat(feld(suche(Map.of("beginnVon", "2027-02-02", "beginnBis", "2027-02-01"))))
                .isEqualTo("suche.beginnBis");
        assertThat(feld(suche(leitung, Map.of(), "sortierung: {feld: ENTFERNUNG}", TITEL))).isEqualTo("suche.umkreis");
        assertThat(feld(suche(Map.of("text", "x".repeat(201))))).isEqualTo("suche.text");
        assertThat(feld(suche(leitung, Map.of(), "first: 101", TITEL))).isEqualTo("first");
    }

    private static String feld(Antwort antwort) {
        assertThat(antwort.code()).isEqualTo("BAD_REQUEST");
        return antwort.an("/errors/0/extensions/feld").asString();
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

        assertThat(reads("massnahmen", 12)).isLessThanOrEqualTo(1);
        assertThat(reads("traeger", 12)).isEqualTo(reads("traeger", 1)).isLessThanOrEqualTo(2);
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
