package de.passgenau.api.vermittlung.stelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Abgleichlauf;
import de.passgenau.api.protokoll.Abgleichprotokoll;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.Stellengang;
import de.passgenau.api.vermittlung.treffer.Trefferfrage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class StellentrefferTests {

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> faelle;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Lesezaehler zaehler;
    private Draht draht = new Draht(0);
    private Trefferfrage frage = Trefferfrage.stellen(draht);
    private Stellengang stellen;
    private String fall = "";

    @BeforeEach
    void connect() {
        draht = new Draht(port).als("demo-fallmanager");
        frage = Trefferfrage.stellen(draht);
        stellen = new Stellengang(draht);
        fall = kennungen.global(Fall.class,
                new Fallbestand(store, faelle).lege(Fallbestand.inPrenzlau()).kennung());
    }

    private static String id(JsonNode stelle) {
        return stelle.at("/id").asString();
    }

    @Test
    @DisplayName("X-01, X-02, X-03 an offer that fits comes with its reasons in sentences, which add up")
    void explainsWhatFits() {
        var stelle = stellen.gemeldet(Map.of());

        var treffer = frage.treffer(fall, "", id(stelle)).orElseThrow();

        assertThat(treffer.at("/kriterien").valueStream().mapToInt(eines -> eines.at("/punkte").asInt()).sum())
                .isEqualTo(treffer.at("/punkte").asInt())
                .isBetween(80, 100);
        var kriterien = Trefferfrage.kriterien(treffer);
        assertThat(Objects.requireNonNull(kriterien.get("REGION")).at("/begruendung").asString())
                .contains(", im Radius von 25 km");
        assertThat(kriterien.values())
                .allSatisfy(eines -> assertThat(eines.at("/begruendung").asString()).endsWith("."));
        assertThat(treffer.at("/ausschluesse")).isEmpty();
        assertThat(frage.alle(fall, "")).isSortedAccordingTo(
                (einer, anderer) -> anderer.at("/punkte").asInt() - einer.at("/punkte").asInt());
    }

    @Test
    @DisplayName("X-03, X-04 what a single thing is missing for is a near miss that names it, and the way to pay for it")
    void namesTheOneThingThatIsMissing() {
        var stelle = stellen.gemeldet(Map.of("muss", List.of("KRANSCHEIN")));

        assertThat(frage.treffer(fall, "", id(stelle))).isEmpty();
        var knapp = frage.treffer(fall, "auswahl: KNAPP", id(stelle)).orElseThrow();

        assertThat(knapp.at("/ausschluesse")).singleElement().satisfies(grund -> {
            assertThat(grund.at("/kriterium").asString()).isEqualTo("KENNTNISSE");
            assertThat(grund.at("/begruendung").asString()).startsWith("Verlangt und nicht nachgewiesen: ");
        });
        assertThat(knapp.at("/hinweise").findValuesAsString("art")).containsExactly("VERMITTLUNGSBUDGET");
    }

    @Test
    @DisplayName("N-06 what an employer may not wish for changes nothing, in the text, as a demand or by name")
    void ranksAsIfNobodyHadWished() {
        var ohne = stellen.gemeldet(Map.of());
        var mit = stellen.gemeldet(Map.of("beschreibung", "Wir nehmen nur Frauen unter 30 Jahren.", "muss",
                List.of("Deutsch als Muttersprache"), "kann", List.of("keine Raucher", "nur Frauen"), "wuensche",
                List.of(Map.of("merkmal", "HERKUNFT", "wortlaut", "nur Deutsche"))));

        var treffer = frage.treffer(fall, "", id(mit)).orElseThrow();

        assertThat(treffer.at("/kriterien"))
                .isEqualTo(frage.treffer(fall, "", id(ohne)).orElseThrow().at("/kriterien"));
        assertThat(treffer.at("/hinweise").toString()).doesNotContain("Muttersprache")
                .doesNotContain("NICHT_VERGLICHEN");
    }

    @Test
    @DisplayName("X-03 a demand of which single words alone are known excludes nobody, and is told as one to be asked for")
    void excludesNobodyForAWord() {
        var stelle = stellen.gemeldet(Map.of("muss", List.of("Interesse an Technik", "Sie lieben Tiere")));

        var treffer = frage.treffer(fall, "", id(stelle)).orElseThrow();

        assertThat(treffer.at("/hinweise").toString()).contains("„Interesse an Technik“", "„Sie lieben Tiere“");
    }

    @Test
    @DisplayName("X-06 a changed offer counts in the next answer, and a closed one is gone")
    void followsTheOffers() {
        var stelle = stellen.gemeldet(Map.of());
        assertThat(frage.treffer(fall, "", id(stelle))).isPresent();

        var geaendert = stellen.geaendert(stelle, Map.of("belastungen", List.of("SCHWERES_HEBEN")));
        assertThat(frage.treffer(fall, "auswahl: KNAPP", id(stelle))
                .orElseThrow()
                .at("/ausschluesse/0/kriterium")
                .asString()).isEqualTo("GESUNDHEIT");

        stellen.geschlossen(geaendert);
        assertThat(frage.treffer(fall, "auswahl: KNAPP", id(stelle))).isEmpty();
    }

    @Test
    @DisplayName("X-03 what cannot be compared, and that the way is to one of several places, is said beside the points")
    void tellsWhatElseToKnow() {
        var stelle = stellen.gemeldet(Map.of("muss", List.of("Freude an alten Uhren"), "orte",
                List.of(Map.of("plz", "17291", "ort", "Prenzlau"), Map.of("plz", "17268", "ort", "Templin"))));

        var hinweise = frage.treffer(fall, "", id(stelle)).orElseThrow().at("/hinweise");

        assertThat(hinweise.findValuesAsString("art")).contains("NICHT_VERGLICHEN", "MEHRERE_ORTE");
        assertThat(hinweise.findValuesAsString("satz")).anySatisfy(satz -> assertThat(satz)
                .contains("„Freude an alten Uhren“")).anySatisfy(satz -> assertThat(satz).contains("17291 Prenzlau"));
    }

    @Test
    void isTheSameForACaseOutOfSightAndForNoneAndClosedToOthers() {
        var fremder = new Trefferfrage(draht.als("demo-fallmanager-2"), frage.feld(), frage.argument());

        assertThat(fremder.antwort(fall, "").text()).isEqualTo(fremder.antwort("erfunden", "").text());
        assertThat(fremder.antwort(fall, "").an("/data/stellenFuerFall").isNull()).isTrue();
        for (var login : List.of("demo-ags", "demo-traeger", "demo-leitung", "demo-service")) {
            var anderer = new Trefferfrage(draht.als(login), frage.feld(), frage.argument());
            assertThat(anderer.antwort(fall, "").code()).isEqualTo("FORBIDDEN");
        }
    }

    @Test
    @DisplayName("X-09 every ranking is written down before somebody sees it, and what is chosen from it too")
    void writesTheRankingDown(@Autowired Abgleichprotokoll protokoll) {
        var stelle = stellen
                .gemeldet(Map.of("titel", "Kosmetikerin oder Kosmetiker", "beruf", Map.of("kldb", "82322")));
        fall = kennungen.global(Fall.class, new Fallbestand(store, faelle).lege(Fallbestand.von(
                Fallbestand.person("Wanda", "Winterberg"), new Zustaendigkeit("Prenzlau", "demo-fallmanager"),
                "82322")).kennung());
        var seite = frage.seite(fall, "");
        var laufId = seite.at("/laufId").asString();

        var lauf = protokoll.lauf(kennungen.id(Abgleichlauf.class, laufId)).orElseThrow();

        assertThat(lauf.gewichte()).startsWith("stellen-");
        assertThat(lauf.platz(kennungen.id(Stellenangebot.class, id(stelle)))).isPresent();
        var entschieden = draht.frage("""
                mutation($l: ID!, $g: ID!) { a: entscheidungFesthalten(
                  eingabe: {laufId: $l, gewaehlt: $g, begruendung: "Kennt den Betrieb."}) { fehler { feld code } } }""",
                Map.of("l", laufId, "g", id(stelle)));
        assertThat(entschieden.an("/data/a/fehler")).as(entschieden.text()).isEmpty();
    }

    @Test
    void readsTheStoreAsOftenForOneHitAsForMany() {
        for (int i = 0; i < 8; i++) {
            stellen.gemeldet(Map.of());
        }
        frage.seite(fall, "");

        for (var sammlung : List.of("stellenangebote", "faelle", "arbeitgeber")) {
            assertThat(liest(sammlung, 8)).as(sammlung).isEqualTo(liest(sammlung, 1)).isLessThan(2);
        }
    }

    private int liest(String sammlung, int anzahl) {
        return zaehler.readsOf(sammlung,
                () -> assertThat(frage.seite(fall, "first: " + anzahl).at("/edges")).hasSize(anzahl));
    }
}
