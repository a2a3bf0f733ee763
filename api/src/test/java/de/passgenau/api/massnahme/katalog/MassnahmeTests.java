package de.passgenau.api.massnahme.katalog;

import static de.passgenau.api.massnahme.katalog.DemoKatalog.ERSTER;
import static de.passgenau.api.massnahme.katalog.DemoKatalog.steckbrief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class MassnahmeTests {

    private static final String ALLES = """
            { titel status traeger { name } verantwortung { name }
              steckbrief { instrument bereich zustaendig ergebnisse { wert }
                beschreibung { kurz } zielpersonen { gruppen alterVon } wirkung { hemmnisse bereiche }
                ablauf { beginn { text fruehestens } ende { spaetestens } dauer { wert einheit }
                  wochenstunden { von teilzeit } anwesenheit { nettotage } }
                gebiet { orte standorte { name anschrift { plz } } }
                ausstattung { plaetze personenJeFachkraft kinderbetreuung }
                foerderung { umsetzung kosten { gesamt jePlatzMonat } kofinanzierung { betrag } vertragsnummer
                  rechtsgrundlagen { zitat namen grundlage { code gueltigVon } heute { zitat zustaendig } } }
                zugang { regel sperreMonate } } }""";

    @LocalServerPort
    private int port;
    @Autowired
    private DemoKatalog katalog;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Lesezaehler zaehler;
    private Draht leitung = new Draht(0);

    @BeforeEach
    void connect() {
        leitung = new Draht(port).als("demo-leitung");
    }

    @Test
    @DisplayName("M-02 the whole Steckbrief is shown, money as money and hours as hours")
    void showsTheWholeSteckbrief() {
        var gezeigt = zeige(leitung, katalog.veroeffentlicht(ERSTER, steckbrief("Coaching")), ALLES);

        assertThat(gezeigt.at("/steckbrief/ablauf").toString()).isEqualTo(
                "{\"beginn\":{\"text\":\"2020-02\",\"fruehestens\":\"2020-02-01\"},"
                        + "\"ende\":{\"spaetestens\":\"2099-06-30\"},\"dauer\":{\"wert\":6,\"einheit\":\"MONATE\"},"
                        + "\"wochenstunden\":{\"von\":19.5,\"teilzeit\":true},\"anwesenheit\":{\"nettotage\":100}}");
        assertThat(gezeigt.at("/steckbrief/foerderung/kosten").toString())
                .isEqualTo("{\"gesamt\":\"89775.00\",\"jePlatzMonat\":\"875.50\"}");
        assertThat(gezeigt.at("/steckbrief/wirkung").toString()).isEqualTo(
                "{\"hemmnisse\":[\"TAGESSTRUKTUR\",\"SCHULDEN\"],"
                        + "\"bereiche\":[\"RAHMENBEDINGUNGEN\",\"MOTIVATION_LEISTUNGSBEREITSCHAFT\"]}");
        assertThat(gezeigt.at("/traeger/name").asString()).isEqualTo("Demoträger " + ERSTER);
        assertThat(gezeigt.at("/status").asString()).isEqualTo("LAUFEND");
    }

    @Test
    @DisplayName("M-01 each Maßnahme says its kind, its part of the catalogue, who grants it, and its law by old and new names")
    void namesTheLawOfItsDayAndOfToday() {
        var steckbrief = zeige(leitung, katalog.veroeffentlicht(ERSTER, steckbrief("Coaching")), ALLES)
                .at("/steckbrief");

        assertThat(steckbrief.at("/instrument").asString()).isEqualTo("AKTIVIERUNG_UND_EINGLIEDERUNG");
        assertThat(steckbrief.at("/bereich").asString()).isEqualTo("AKTIVIERUNG");
        assertThat(steckbrief.at("/zustaendig").asString()).isEqualTo("JOBCENTER");
        var grundlage = steckbrief.at("/foerderung/rechtsgrundlagen/0");
        assertThat(grundlage.at("/namen").toString()).contains("§ 45 SGB III", "§ 46 SGB III", "MAbE");
        assertThat(grundlage.at("/grundlage").toString())
                .isEqualTo("{\"code\":\"MAT\",\"gueltigVon\":\"2012-04-01\"}");
        assertThat(grundlage.at("/heute/zitat").asString()).isEqualTo("§ 45 SGB III");
    }

    @ParameterizedTest
    @CsvSource({"demo-leitung,true", "demo-fallmanager,true", "demo-service,true", "demo-traeger,true",
            "demo-traeger-2,false"})
    @DisplayName("M-04 a draft is there for the Jobcenter and its own Träger alone, as massnahme and as node")
    void showsDraftsToTheJobcenterAndTheOwnTraeger(String login, boolean sichtbar) {
        var id = id(katalog.entwurf(ERSTER, steckbrief("Entwurf")));
        var draht = new Draht(port).als(login);

        assertThat(draht.frage("{ massnahme(id: \"" + id + "\") { titel } }").an("/data/massnahme").isObject())
                .isEqualTo(sichtbar);
        assertThat(draht.frage("{ node(id: \"" + id + "\") { id } }").an("/data/node").isObject()).isEqualTo(sichtbar);
    }

    @Test
    @DisplayName("M-04 what was changed is seen by others once it is published, and then without money and results")
    void hidesMoneyAndOpenChangesFromOtherTraeger() {
        var veroeffentlicht = katalog.veroeffentlicht(ERSTER, steckbrief("Alt"));
        var vorher = zeige(leitung.als("demo-traeger-2"), veroeffentlicht, "{ version geaendertAm }");
        var massnahme = katalog.geaendert(veroeffentlicht, steckbrief("Neu"));
        var mehr = "{ version geaendertAm titel offeneAenderungen { feld vorher nachher } fassungen { nummer stand aenderungen { feld } }"
                + " neuesteFassung { nummer steckbrief { titel foerderung { kosten { gesamt } } } }"
                + " steckbrief { titel ergebnisse { wert }"
                + " foerderung { umsetzung kosten { gesamt } kofinanzierung { geber } vertragsnummer } } }";

        var eigener = zeige(leitung.als("demo-traeger"), massnahme, mehr);
        var fremder = zeige(leitung.als("demo-traeger-2"), massnahme, mehr);

        assertThat(eigener.at("/offeneAenderungen").toString())
                .isEqualTo("[{\"feld\":\"titel\",\"vorher\":\"Alt\",\"nachher\":\"Neu\"}]");
        assertThat(eigener.at("/fassungen/1/stand").asString()).isEqualTo("OFFEN");
        assertThat(eigener.at("/neuesteFassung/steckbrief/titel").asString()).isEqualTo("Neu");
        assertThat(eigener.at("/steckbrief/foerderung/kosten/gesamt").asString()).isEqualTo("89775.00");
        assertThat(fremder.at("/titel").asString()).isEqualTo("Alt");
        assertThat(fremder.at("/offeneAenderungen")).isEmpty();
        assertThat(fremder.at("/fassungen")).hasSize(1);
        assertThat(fremder.at("/fassungen/0/aenderungen").toString()).doesNotContain("kosten", "ergebnisse");
        assertThat(fremder.at("/neuesteFassung/nummer").asInt()).isEqualTo(1);
        assertThat(fremder.at("/version")).isEqualTo(vorher.at("/version"));
        assertThat(fremder.at("/geaendertAm")).isEqualTo(vorher.at("/geaendertAm"))
                .isNotEqualTo(eigener.at("/geaendertAm"));
        assertThat(fremder.at("/steckbrief").toString())
                .isEqualTo("{\"titel\":\"Alt\",\"ergebnisse\":[],\"foerderung\":"
                        + "{\"umsetzung\":\"VERGABE\",\"kosten\":null,\"kofinanzierung\":[],\"vertragsnummer\":null}}");
    }

    @Test
    void tellsWhatEverybodySeesOtherwiseSinceAVersionOrADay() {
        var massnahme = katalog.veroeffentlicht(ERSTER, steckbrief("Coaching"));
        var fragen = "{ nichts: aenderungenSeit(fassung: 1) { feld } alles: aenderungenSeit(tag: \"2020-01-01\") { feld } }";

        var eigener = zeige(leitung, massnahme, fragen);
        var fremder = zeige(leitung.als("demo-traeger-2"), massnahme, fragen);

        assertThat(eigener.at("/nichts")).isEmpty();
        assertThat(eigener.at("/alles").toString()).contains("titel", "foerderung.kosten", "ergebnisse");
        assertThat(fremder.at("/alles").toString()).contains("titel", "foerderung.umsetzung")
                .doesNotContain("foerderung.kosten", "ergebnisse", "vertragsnummer");
        assertThat(frage(leitung, massnahme, "{ aenderungenSeit { feld } }").code()).isEqualTo("BAD_REQUEST");
        assertThat(frage(leitung, massnahme, "{ aenderungenSeit(fassung: 1, tag: \"2020-01-01\") { feld } }").code())
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void readsOnceForManyMassnahmenAndOnceForTheirTraeger() {
        var ids = Stream.of("A", "B", "C", "D")
                .map(titel -> id(katalog.veroeffentlicht(ERSTER, steckbrief(titel))))
                .map(id -> '"' + id + '"')
                .toList();

        assertThat(reads("massnahmen", ids)).isEqualTo(1);
        assertThat(reads("traeger", ids)).isEqualTo(1);
        assertThat(reads("traeger", ids.subList(0, 1))).isEqualTo(1);
    }

    private int reads(String sammlung, List<String> ids) {
        var alle = ids.stream().collect(Collectors.joining(","));
        return zaehler.readsOf(sammlung, () -> assertThat(leitung
                .frage("{ nodes(ids: [" + alle + "]) { ... on Massnahme { titel status traeger { name } } } }")
                .an("/data/nodes")).hasSize(ids.size()));
    }

    private JsonNode zeige(Draht draht, Massnahme massnahme, String felder) {
        var antwort = frage(draht, massnahme, felder);
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        return antwort.an("/data/massnahme");
    }

    private Antwort frage(Draht draht, Massnahme massnahme, String felder) {
        return draht.frage("query($id: ID!) { massnahme(id: $id) " + felder + " }", Map.of("id", id(massnahme)));
    }

    private String id(Massnahme massnahme) {
        return kennungen.global(Massnahme.class, massnahme.kennung());
    }
}
