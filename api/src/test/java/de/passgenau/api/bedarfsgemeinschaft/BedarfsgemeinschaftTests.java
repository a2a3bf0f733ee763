package de.passgenau.api.bedarfsgemeinschaft;

import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht.eines;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht.fehler;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht.mitglied;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class BedarfsgemeinschaftTests {

    @LocalServerPort
    private int port;
    @Autowired
    private Clock clock;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Lesezaehler zaehler;
    private Draht draht = new Draht(0);
    private Haushaltsdraht fallmanager = new Haushaltsdraht(draht);
    private LocalDate seit = LocalDate.EPOCH;

    @BeforeEach
    void connect() {
        draht = new Draht(port);
        fallmanager = new Haushaltsdraht(draht);
        seit = LocalDate.now(clock).minusMonths(3);
    }

    @Test
    void isFoundByNumberIdAndNodeWithNameAgeAndRoleOfItsMembers() {
        var bg = angelegt();
        var id = bg.at("/id").asString();

        var antwort = draht.frage("query($id: ID!, $nr: String!) { a: bedarfsgemeinschaft(id: $id) { bgNummer } "
                + "b: bedarfsgemeinschaft(bgNummer: $nr) { id mitglieder { vorname alter rolle brauchtFall "
                + "zustaendigeArten } } node(id: $id) { __typename id } }",
                Map.of("id", id, "nr", bg.at("/bgNummer").asString()));

        assertThat(antwort.an("/data/a/bgNummer").asString()).isEqualTo(bg.at("/bgNummer").asString());
        assertThat(antwort.an("/data/b/id").asString()).isEqualTo(id);
        assertThat(antwort.an("/data/node/__typename").asString()).isEqualTo("Bedarfsgemeinschaft");
        assertThat(antwort.an("/data/b/mitglieder/0").toString()).isEqualTo("{\"vorname\":\"Wanda\",\"alter\":"
                + LocalDate.parse("1988-06-15").until(LocalDate.now(clock)).getYears()
                + ",\"rolle\":\"ANTRAGSTELLER\",\"brauchtFall\":true,\"zustaendigeArten\":[\"ARBEITSMARKTFERN\"]}");
        assertThat(antwort.an("/data/b/mitglieder/1/brauchtFall").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @DisplayName("CODES 11: not yours, not there: the same answer, the same reads")
    @ValueSource(strings = {"{ bedarfsgemeinschaft(id: \"%s\") { id } }", "{ node(id: \"%s\") { id } }"})
    void isNotThereForStrangers(String frage) {
        var fremd = angelegt().at("/id").asString();
        var nie = kennungen.global(Bedarfsgemeinschaft.class, "nie-gewesen");

        var antworten = List.of(fremd, nie).stream().map(id -> {
            var antwort = new StringBuilder();
            int reads = zaehler.readsOf(Bedarfsgemeinschaft.SAMMLUNG, () -> antwort
                    .append(draht.als("demo-fallmanager-2").frage(frage.formatted(id)).an("")));
            return antwort + " " + reads + " reads";
        }).distinct().toList();

        assertThat(antworten).hasSize(1);
        assertThat(antworten.getFirst()).contains("null").endsWith("1 reads").doesNotContain("errors");
    }

    @Test
    @DisplayName("CODES 16: the BG-Nummer is searched within the sight")
    void isNotFoundByNumberByStrangers() {
        var nummer = angelegt().at("/bgNummer").asString();
        var frage = "{ bedarfsgemeinschaft(bgNummer: \"%s\") { id } }";

        assertThat(draht.als("demo-fallmanager-2").frage(frage.formatted(nummer)).text())
                .isEqualTo(draht.als("demo-fallmanager-2").frage(frage.formatted("11111BG9999999")).text());
        assertThat(draht.frage("{ bedarfsgemeinschaft { id } }").code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    @DisplayName("CODES 1: birthdays for LEISTUNG alone, nothing of benefits for SERVICE")
    void showsEachRoleWhatItNeeds() {
        var id = angelegt().at("/id").asString();
        var geburt = "{ bedarfsgemeinschaft(id: \"" + id + "\") { mitglieder { geburtsdatum } } }";
        var antraege = "{ bedarfsgemeinschaft(id: \"" + id + "\") { antraege { vollstaendigAm } } }";

        assertThat(draht.als("demo-leistung").frage(geburt).text()).contains("1988-06-15");
        assertThat(draht.frage(geburt).code()).isEqualTo("FORBIDDEN");
        assertThat(draht.als("demo-service").frage(antraege).code()).isEqualTo("FORBIDDEN");
        assertThat(draht.als("demo-service")
                .frage("{ bedarfsgemeinschaft(id: \"" + id + "\") { anschrift { strasse } mitglieder { vorname } } }")
                .text()).contains("Uckerpromenade 7", "Wanda");
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        var payload = fallmanager.anlegen(Map.of("bgNummer", "12", "geschaeftsstelle", "Schwedt"),
                person("", "2099-01-01", "PARTNER", seit));

        assertThat(fehler(payload)).contains("bgNummer UNGUELTIG", "geschaeftsstelle UNGUELTIG",
                "mitglieder.0.vorname PFLICHTFELD", "mitglieder.0.geburtsdatum UNGUELTIG", "mitglieder UNGUELTIG",
                "mitglieder.0.seit UNGUELTIG");
        assertThat(fehler(fallmanager.anlegen(Map.of()))).containsExactly("mitglieder PFLICHTFELD");
        assertThat(payload.at("/bedarfsgemeinschaft").isNull()).isTrue();
    }

    @Test
    void refusesANumberThatIsTaken() {
        var nummer = angelegt().at("/bgNummer").asString();

        assertThat(fehler(fallmanager.anlegen(Map.of("bgNummer", nummer),
                person("Jan", "1986-07-12", "ANTRAGSTELLER", seit)))).containsExactly("bgNummer SCHON_VORHANDEN");
    }

    @Test
    void answersARepeatedCallFromTheFirstResult() {
        var wunsch = Map.of("bgNummer", Haushaltsdraht.nummer(), "clientMutationId", "bg-einmal");
        var wanda = person("Wanda", "1988-06-15", "ANTRAGSTELLER", seit);

        var erste = fallmanager.anlegen(wunsch, wanda);
        var zweite = fallmanager.anlegen(wunsch, wanda);

        assertThat(zweite.toString()).isEqualTo(erste.toString());
        assertThat(fehler(zweite)).isEmpty();
    }

    @Test
    void keepsWhoHasLeftWithHerTime() {
        var bg = angelegt();
        var auszug = LocalDate.now(clock).minusDays(3);

        var ohneNachfolge = fallmanager.tue("mitgliedEntfernen", bg,
                Map.of("mitgliedId", mitglied(bg, "Wanda"), "auszugAm", auszug.toString()));
        var danach = fallmanager.tue("mitgliedEntfernen", bg,
                Map.of("mitgliedId", mitglied(bg, "Mio"), "auszugAm", auszug.toString()));
        var nochmal = fallmanager.tue("mitgliedEntfernen", danach.at("/bedarfsgemeinschaft"),
                Map.of("mitgliedId", mitglied(bg, "Mio"), "auszugAm", auszug.plusDays(1).toString()));
        var wieder = fallmanager.tue("mitgliedHinzufuegen", danach.at("/bedarfsgemeinschaft"),
                Map.of("mitglied", person("Mio", "2019-06-03", "KIND", LocalDate.now(clock))));

        assertThat(fehler(ohneNachfolge)).containsExactly("nachfolgeId UNGUELTIG");
        assertThat(ohneNachfolge.at("/fehler/0/meldung").asString()).contains("niemand die Anträge");
        assertThat(eines(danach.at("/bedarfsgemeinschaft"), "Mio").at("/gehoertDazu").asBoolean()).isFalse();
        assertThat(fehler(nochmal)).containsExactly("auszugAm UNGUELTIG");
        assertThat(mitglied(wieder.at("/bedarfsgemeinschaft"), "Mio")).isEqualTo(mitglied(bg, "Mio"));
        assertThat(eines(wieder.at("/bedarfsgemeinschaft"), "Mio").at("/gehoertDazu").asBoolean()).isTrue();
    }

    @Test
    void keepsWhereItHasLivedBefore() {
        var bg = angelegt();
        var ab = LocalDate.now(clock).minusDays(2);
        var neu = Map.of("anschrift", Map.of("strasse", "Am Beispielweg 2", "plz", "17268", "ort", "Templin"), "ab",
                ab.toString());

        var danach = fallmanager.tue("umzugErfassen", bg, neu);
        var bgDanach = danach.at("/bedarfsgemeinschaft");

        assertThat(fehler(danach)).isEmpty();
        var gelesen = draht.als("demo-leistung")
                .frage("{ bedarfsgemeinschaft(id: \"" + bg.at("/id").asString()
                        + "\") { anschrift { ort } fruehereAnschriften { anschrift { strasse } bis erfasstDurch } } }");
        assertThat(gelesen.an("/data/bedarfsgemeinschaft/anschrift/ort").asString()).isEqualTo("Templin");
        assertThat(gelesen.an("/data/bedarfsgemeinschaft/fruehereAnschriften").toString()).contains("Uckerpromenade 7",
                ab.minusDays(1).toString(), "demo-fallmanager");
        assertThat(fehler(fallmanager.tue("umzugErfassen", bg, neu))).containsExactly("version VERALTET");
        assertThat(fehler(fallmanager.tue("umzugErfassen", bgDanach, neu)))
                .containsExactly("anschrift SCHON_VORHANDEN");
        assertThat(fehler(fallmanager.tue("umzugErfassen", bgDanach,
                Map.of("anschrift", Map.of("plz", "17291", "ort", " "), "ab", ab.minusDays(1).toString()))))
                .containsExactlyInAnyOrder("anschrift.ort PFLICHTFELD", "ab UNGUELTIG");
    }

    @Test
    void refusesWhoIsThereAlreadyAndAStaleVersion() {
        var bg = angelegt();
        var mio = Map.of("mitglied", person("mio", "2019-06-03", "KIND", seit));

        assertThat(fehler(fallmanager.tue("mitgliedHinzufuegen", bg, mio))).containsExactly("mitglied SCHON_VORHANDEN");
        fallmanager.tue("antragErfassen", bg, Map.of("vollstaendigAm", seit.plusDays(1).toString()));
        assertThat(fehler(fallmanager.tue("mitgliedHinzufuegen", bg, mio))).containsExactly("version VERALTET");
    }

    @Test
    void letsOneOfManyWritersAtOnceWin() throws Exception {
        var bg = angelegt();
        List<Callable<JsonNode>> writers = IntStream.range(1, 7)
                .<Callable<JsonNode>>mapToObj(i -> () -> fallmanager.tue("antragErfassen", bg,
                        Map.of("vollstaendigAm", seit.plusDays(i).toString())))
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var alle = new ArrayList<String>();
            for (var antwort : threads.invokeAll(writers)) {
                alle.addAll(fehler(antwort.get()));
            }
            assertThat(alle).hasSize(5).containsOnly("version VERALTET");
        }
    }

    @Test
    void answersAChangeOfAForeignOneLikeOneOfNone() {
        var fremd = angelegt();
        var andere = new Haushaltsdraht(draht.als("demo-fallmanager-2"));
        var wunsch = Map.of("vollstaendigAm", seit.toString());

        assertThat(fehler(andere.tue("antragErfassen", fremd, wunsch)))
                .containsExactly("bedarfsgemeinschaftId NICHT_GEFUNDEN");
        assertThat(andere.tue("antragErfassen", fremd, wunsch).toString())
                .isEqualTo(andere.tue("antragErfassen", fremd, Map.of("vollstaendigAm", seit.toString(),
                        "bedarfsgemeinschaftId", "erfunden")).toString());
    }

    private JsonNode angelegt() {
        var payload = fallmanager.anlegen(Map.of(), person("Wanda", "1988-06-15", "ANTRAGSTELLER", seit),
                person("Mio", "2019-06-03", "KIND", seit));
        assertThat(fehler(payload)).isEmpty();
        return payload.at("/bedarfsgemeinschaft");
    }
}
