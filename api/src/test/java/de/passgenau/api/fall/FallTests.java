package de.passgenau.api.fall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.matching.Sichtfilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@Anwendungstest
class FallTests {

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Lesezaehler zaehler;
    private Draht fallmanager = new Draht(0);

    @BeforeEach
    void connect() {
        fallmanager = new Draht(port);
    }

    @Test
    void showsACaseOfTheOwnGeschaeftsstelle() {
        var fall = lege(Fallbestand.inPrenzlau());

        var antwort = fallmanager.frage("{ fall(fallnummer: \"" + fall.fallnummer() + "\") { id geschaeftsstelle "
                + "person { vorname telefon } funktionsgrenzen darfAendern { ja grund } } }");

        assertThat(antwort.an("/data/fall/id").asString()).isEqualTo(id(fall));
        assertThat(antwort.an("/data/fall/person/telefon").asString()).isEqualTo("03984 4711");
        assertThat(antwort.an("/data/fall/funktionsgrenzen/0").asString()).isEqualTo("KEIN_SCHWERES_HEBEN");
        assertThat(antwort.an("/data/fall/darfAendern/ja").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @DisplayName("CODES 11: not yours, not there: the same answer, the same reads")
    @ValueSource(strings = {"{ fall(id: \"%s\") { id } }", "{ node(id: \"%s\") { id } }",
            "{ nodes(ids: [\"%s\"]) { id } }"})
    void takesAForeignIdAnInventedOneAndARemovedOneForTheSame(String frage) {
        var fremd = id(lege(Fallbestand.inSchwedt()));
        var gesperrt = id(lege(Fallbestand.im(Zustand.GESPERRT, Fallbestand.inPrenzlau())));
        var nie = kennungen.global(Fall.class, "nie-gewesen");

        var antworten = List.of(fremd, gesperrt, nie, "erfunden", fremd.substring(1))
                .stream()
                .map(id -> frage.formatted(id))
                .map(this::antwortUndLesezahl)
                .distinct()
                .toList();

        assertThat(antworten).hasSize(1);
        assertThat(antworten.getFirst()).endsWith("1 reads").doesNotContain("errors");
    }

    @Test
    void takesAForeignNumberForOneThatDoesNotExist() {
        var fremd = lege(Fallbestand.inSchwedt()).fallnummer();

        assertThat(antwortUndLesezahl("{ fall(fallnummer: \"" + fremd + "\") { id } }"))
                .isEqualTo(antwortUndLesezahl("{ fall(fallnummer: \"T-nie\") { id } }"));
    }

    @Test
    void neitherListsNorCountsWhatIsElsewhere() {
        var beruf = "27104";
        lege(mitBeruf("Schwedt", beruf));
        var eigener = lege(mitBeruf("Prenzlau", beruf));

        var antwort = fallmanager.frage("{ faelle(suche: {berufe: [\"" + beruf
                + "\"]}) { totalCount edges { node { id } } pageInfo { hasNextPage } } }");

        assertThat(antwort.an("/data/faelle/totalCount").asInt()).isEqualTo(1);
        assertThat(antwort.an("/data/faelle/edges/0/node/id").asString()).isEqualTo(id(eigener));
        assertThat(antwort.an("/data/faelle/pageInfo/hasNextPage").asBoolean()).isFalse();
    }

    @Test
    void findsNothingInAGeschaeftsstelleThatIsAskedForButForeign() {
        lege(Fallbestand.inSchwedt());

        assertThat(fallmanager.frage("{ faelle(suche: {geschaeftsstellen: [\"Schwedt\"]}) { totalCount } }")
                .an("/data/faelle/totalCount")
                .asInt()).isZero();
    }

    @Test
    @DisplayName("CODES 16: a name is searched within the sight, whatever its spelling")
    void findsPeopleByNameInSightOnly() {
        var eigener = lege(Fallbestand.von(Fallbestand.person("Änne", "Größwind"),
                new Zustaendigkeit("Prenzlau", "demo-fallmanager"), "51312"));
        lege(Fallbestand.von(Fallbestand.person("Änne", "Größwind"), new Zustaendigkeit("Schwedt", "x"), "51312"));

        for (var name : List.of("groesswind", "GRÖẞWIND ä", "Anne Größ", "aenne, groess", "größwind  änne",
                "Größwind-Ä")) {
            var antwort = fallmanager.frage("query($s: FaelleSuche) { faelle(suche: $s) { edges { node { id } } } }",
                    Map.of("s", Map.of("name", name)));
            if (name.startsWith("Anne")) {
                assertThat(antwort.an("/data/faelle/edges")).as(name).isEmpty();
            } else {
                assertThat(antwort.an("/data/faelle/edges")).as(name).hasSize(1);
                assertThat(antwort.an("/data/faelle/edges/0/node/id").asString()).isEqualTo(id(eigener));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".*", "(", "^", "\\\\E", "%"})
    void takesNoNameForAPattern(String name) {
        lege(Fallbestand.inPrenzlau());

        assertThat(fallmanager.frage("{ faelle(suche: {name: \"" + name + "\"}) { totalCount } }")
                .an("/data/faelle/totalCount")
                .asInt()).isZero();
    }

    @Test
    void refusesAnEmptyName() {
        assertThat(fallmanager.frage("{ faelle(suche: {name: \" , \"}) { totalCount } }")
                .an("/errors/0/extensions/code")
                .asString()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void readsOnceForAWholePage() {
        for (int i = 0; i < 15; i++) {
            lege(Fallbestand.inPrenzlau());
        }

        assertThat(zaehler.readsOf("faelle",
                () -> fallmanager.frage("{ faelle(first: 15) { edges { node { person { vorname } } } } }")))
                .isEqualTo(1);
    }

    @Test
    void letsOnlyWhoIsInChargeChangeACase() {
        var fall = lege(Fallbestand.gefuehrt("Prenzlau", "jemand-anders"));

        var antwort = grenzen(fall, "Heben nur bis fünf Kilogramm.");

        assertThat(antwort.an("/data/funktionsgrenzenSetzen/fehler/0/code").asString()).isEqualTo("NICHT_BEFUGT");
        assertThat(antwort.an("/data/funktionsgrenzenSetzen/fehler/0/feld").asString()).isEqualTo("fallId");
        assertThat(liste.leser().lade(fall.kennung(), Sichtfilter.alles())).contains(fall);
    }

    @Test
    @DisplayName("N-16: health exists as functional limits alone")
    void refusesADiagnosisWithAdvice() {
        var antwort = grenzen(lege(Fallbestand.inPrenzlau()), "Hat eine mittelgradige Depression (F32.1).");

        assertThat(antwort.an("/data/funktionsgrenzenSetzen/fehler/0/code").asString()).isEqualTo("GESUNDHEITSANGABE");
        assertThat(antwort.an("/data/funktionsgrenzenSetzen/fehler/0/meldung").asString()).contains("KEIN");
    }

    @Test
    void answersAChangeOfAForeignCaseLikeOneOfNoCase() {
        var fremd = lege(Fallbestand.inSchwedt());

        var eine = grenzen(id(fremd), "x");
        var andere = grenzen("erfunden", "x");

        assertThat(eine.an("/data").toString()).isEqualTo(andere.an("/data").toString());
        assertThat(eine.an("/data/funktionsgrenzenSetzen/fehler/0/code").asString()).isEqualTo("NICHT_GEFUNDEN");
        assertThat(eine.an("/data/funktionsgrenzenSetzen/fehler/0/feld").asString()).isEqualTo("fallId");
    }

    @Test
    void showsTheReceptionContactsButNoProfile() {
        var fall = lege(Fallbestand.inPrenzlau());
        var service = fallmanager.als("demo-service");

        assertThat(service.frage("{ fall(id: \"" + id(fall) + "\") { person { telefon } } }")
                .an("/data/fall/person/telefon")
                .asString()).isEqualTo("03984 4711");
        assertThat(service.frage("{ fall(id: \"" + id(fall) + "\") { funktionsgrenzen } }")
                .an("/errors/0/extensions/code")
                .asString()).isEqualTo("FORBIDDEN");
    }

    @Test
    void endsAWatchWhenTheCaseMovesOutOfSight() {
        var fall = lege(Fallbestand.inPrenzlau());
        try (var strom = fallmanager.strom("subscription { fallGeaendert(fallId: \"" + id(fall)
                + "\", nach: null) { fall { version zustand } } }")) {
            var gesperrt = lege(Fallbestand.im(Zustand.GESPERRT, fall));

            assertThat(strom.ereignis()).hasValueSatisfying(
                    ereignis -> assertThat(ereignis).contains("NOT_FOUND").doesNotContain("GESPERRT"));
            assertThat(gesperrt.version()).isEqualTo(2);
        }
    }

    @Test
    void refusesAPurposeThatTheRoleDoesNotHave() {
        var antwort = fallmanager.senden(fallmanager.post("{\"query\":\"{ faelle { totalCount } }\"}", Draht.JSON)
                .header("Passgenau-Zweck", "LEISTUNGSGEWAEHRUNG"));
        var unbekannt = fallmanager.senden(fallmanager.post("{\"query\":\"{ ich { kennung } }\"}", Draht.JSON)
                .header("Passgenau-Zweck", "NEUGIER"));

        assertThat(antwort.an("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
        assertThat(unbekannt.an("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
    }

    private String antwortUndLesezahl(String frage) {
        var antwort = new StringBuilder();
        int reads = zaehler.readsOf("faelle", () -> antwort.append(fallmanager.frage(frage).an("")));
        return antwort + " " + reads + " reads";
    }

    private Antwort grenzen(Fall fall, String hinweis) {
        return grenzen(id(fall), hinweis);
    }

    private Antwort grenzen(String id, String hinweis) {
        return fallmanager.frage("""
                mutation($e: FunktionsgrenzenSetzenEingabe!) {
                  funktionsgrenzenSetzen(eingabe: $e) { fall { version } fehler { feld code meldung } } }
                """, Map.of("e", Map.of("fallId", id, "version", 1, "grenzen", List.of(), "hinweis", hinweis)));
    }

    /** In Prenzlau led by whoever asks, elsewhere by somebody there. */
    private static Fall mitBeruf(String geschaeftsstelle, String beruf) {
        return Fallbestand.von(Fallbestand.person("Wanda", "Winterberg"), new Zustaendigkeit(geschaeftsstelle,
                geschaeftsstelle.equals("Prenzlau") ? "demo-fallmanager" : "jemand-dort"), beruf);
    }

    private Fall lege(Fall fall) {
        return new Fallbestand(store, liste).lege(fall);
    }

    private String id(Fall fall) {
        return kennungen.global(Fall.class, fall.kennung());
    }
}
