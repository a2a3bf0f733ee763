package de.passgenau.api.einfuhr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.abgleich.Abgleichgang;
import de.passgenau.api.fall.Fall;
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
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class HaushaltseinfuhrTests {

    private static final String FRAGE = """
            mutation($eingabe: FaelleImportierenEingabe!) { faelleImportieren(eingabe: $eingabe) {
              angelegt geaendert unveraendert abgelehnt ergebnisse { nummer stand fehler { feld code meldung } }
              fehler { feld code } } }""";

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> faelle;
    @Autowired
    private Abgleichgang abgleich;
    @Autowired
    private Lesezaehler zaehler;
    private Draht draht = new Draht(0);
    private String bg = "";
    private String eva = "";
    private String jan = "";

    @BeforeEach
    void connect() {
        draht = new Draht(port);
        bg = Haushaltsdraht.nummer();
        eva = "FV-" + UUID.randomUUID().toString().substring(0, 13);
        jan = eva + "-2";
    }

    @Test
    @DisplayName("E-01 to E-03, F-01 a household is made with its members, their cases, Antrag and Bewilligung")
    void makesTheHouseholdOfTheLines() {
        assertThat(zahlen(importiere(false, jan(), eva()))).containsExactly(2, 0, 0, 0);

        var haushalt = haushalt();
        assertThat(haushalt.mitglieder().alle()).extracting(Mitglied::vorname).containsExactlyInAnyOrder("Eva", "Jan");
        assertThat(List.of(fall(eva), fall(jan))).allSatisfy(fall -> {
            assertThat(fall.bgId()).isEqualTo(haushalt.kennung());
            assertThat(ereignisse(fall)).containsExactlyInAnyOrder("ANTRAG_VOLLSTAENDIG 2026-10-12",
                    "BEWILLIGUNG 2026-10-01");
        });
        assertThat(draht.frage("{ bedarfsgemeinschaft(bgNummer: \"" + bg
                + "\") { mitglieder { vorname rolle fall { fallnummer } } } }").text()).contains(eva, jan, "PARTNER");
    }

    @Test
    void changesNothingTheSecondTime() {
        importiere(false, eva(), jan());
        var davor = List.of(haushalt(), fall(eva), fall(jan));

        assertThat(zahlen(importiere(false, jan(), eva()))).containsExactly(0, 0, 2, 0);
        assertThat(List.of(haushalt(), fall(eva), fall(jan))).isEqualTo(davor);
    }

    @Test
    void storesNothingInATrialRun() {
        assertThat(zahlen(importiere(true, eva(), jan()))).containsExactly(2, 0, 0, 0);

        assertThat(store.exists(Query.query(Criteria.where("bgNummer").is(bg)), Bedarfsgemeinschaft.class)).isFalse();
        assertThat(store.exists(Query.query(Criteria.where("fallnummer").is(eva)), "faelle")).isFalse();
    }

    @Test
    void refusesALineThatDoesNotFitAndTakesTheRest() {
        var zweite = zeile(eva + "-3", "Ute", "1990-01-01", "ANTRAGSTELLER");
        var krumm = zeile(eva + "-4", "Olaf", "1990-01-01", "ONKEL");
        krumm.put("bgNummer", "BG 7");

        var antwort = importiere(false, jan(), zweite, eva(), krumm);

        assertThat(zahlen(antwort)).containsExactly(2, 0, 0, 2);
        assertThat(antwort.at("/ergebnisse/3/fehler").findValuesAsString("feld")).containsExactly("bgNummer", "rolle");
        assertThat(haushalt().mitglieder().alle()).hasSize(2);
        assertThat(store.exists(Query.query(Criteria.where("fallnummer").is(eva + "-4")), "faelle")).isFalse();
    }

    @Test
    @DisplayName("What broke off between the cases and their household is made up for by the same lines")
    void isHealedByARepetitionWhenTheHouseholdIsMissing() {
        importiere(false, eva(), jan());
        var haushalt = haushalt();
        store.remove(haushalt);
        var fall = fall(eva);
        store.save(fall.in(null, fall.spur()));
        var anderer = fall(jan);
        store.save(anderer.in(null, anderer.spur()));

        assertThat(zahlen(importiere(false, eva(), jan()))).containsExactly(0, 2, 0, 0);

        assertThat(List.of(fall(eva), fall(jan))).extracting(Fall::bgId).containsOnly(haushalt().kennung());
        assertThat(ereignisse(fall(eva))).hasSize(2);
    }

    @Test
    @DisplayName("What broke off between the household and its cases is made up for by itself, or by the same lines")
    void isHealedWhenTheCasesDoNotKnowOfTheirHousehold() {
        importiere(false, eva(), jan());
        var haushalt = haushalt();
        store.save(haushalt.mit(haushalt.mitglieder(), haushalt.spur()));
        var fall = fall(eva);
        store.save(fall.in(null, fall.spur()));
        abgleich.gehe();
        assertThat(fall(eva).bgId()).isEqualTo(haushalt.kennung());

        var nochmal = fall(jan);
        store.save(nochmal.in(null, nochmal.spur()));
        importiere(false, eva(), jan());
        assertThat(fall(jan).bgId()).isEqualTo(haushalt.kennung());
    }

    @Test
    void leavesOneHouseholdWhereTwoDeliverItAtOnce() throws Exception {
        Callable<JsonNode> lieferung = () -> importiere(false, eva(), jan());

        try (var faeden = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var antwort : faeden.invokeAll(List.of(lieferung, lieferung, lieferung))) {
                assertThat(antwort.get()).isNotNull();
            }
        }
        importiere(false, eva(), jan());

        assertThat(store.find(Query.query(Criteria.where("bgNummer").is(bg)), Bedarfsgemeinschaft.class))
                .singleElement()
                .satisfies(eine -> assertThat(eine.mitglieder().alle()).hasSize(2));
        assertThat(ereignisse(fall(eva))).hasSize(2);
    }

    @Test
    void tellsTheHouseholdOfANewName() {
        importiere(false, eva(), jan());
        var neu = eva();
        neu.put("person", person("Eva", "1988-06-15", "Abel-Zorn"));

        assertThat(zahlen(importiere(false, neu))).containsExactly(0, 1, 0, 0);

        assertThat(haushalt().mitglieder().mitFall(fall(eva).id())).hasValueSatisfying(
                eine -> assertThat(eine.nachname()).isEqualTo("Abel-Zorn"));
    }

    @Test
    void readsAThousandLinesOfRealSizeAtOnceFromWhomImportIsOpen() {
        var zeilen = IntStream.range(0, 1_000).mapToObj(i -> lang()).toList();
        var frage = FRAGE.replaceFirst("ergebnisse \\{[^}]*\\{[^}]*} }", "");
        var variablen = Map.of("eingabe", Map.of("probelauf", true, "faelle", zeilen));

        var antwort = draht.als("demo-admin").frage(frage, variablen);

        assertThat(Draht.json(variablen)).hasSizeBetween(1024 * 1024, 8 * 1024 * 1024);
        assertThat(zahlen(antwort.an("/data/faelleImportieren"))).as("all but the first are the same case")
                .containsExactly(1, 0, 0, 999);
        assertThat(draht.frage(frage, variablen).code()).isEqualTo("TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"faelle", "bedarfsgemeinschaften"})
    @DisplayName("Law 5: a trial run reads the store as often for many lines as for few")
    void readsTheStoreOnceHoweverManyLinesThereAre(String sammlung) {
        importiere(false, eva(), jan());

        assertThat(zaehler.readsOf(sammlung, () -> probe(2))).isEqualTo(zaehler.readsOf(sammlung, () -> probe(300)))
                .isOne();
    }

    /** New people in new households, and two who are there. */
    private void probe(int anzahl) {
        var zeilen = IntStream.range(0, anzahl).mapToObj(i -> {
            var zeile = zeile(eva + "-n" + i, "Nr" + i, "1990-01-01", "ANTRAGSTELLER");
            zeile.put("bgNummer", Haushaltsdraht.nummer());
            return zeile;
        }).toList();
        var alle = Stream.concat(Stream.of(eva(), jan()), zeilen.stream()).toList();
        var antwort = draht.als("demo-admin")
                .frage(FRAGE, Map.of("eingabe", Map.of("probelauf", true, "faelle", alle)));
        assertThat(zahlen(antwort.an("/data/faelleImportieren"))).containsExactly(anzahl, 0, 2, 0);
    }

    /** As a Fachverfahren fills every column that it has. */
    private Map<String, Object> lang() {
        var zeile = zeile("FV-2026-Prenzlau-%s-0815".formatted(eva.substring(3)),
                "Alexandra-Konstantina Maximiliane Friederike", "1988-06-15", "ANTRAGSTELLER");
        zeile.put("bgSeit", "01.10.2026");
        zeile.put("leistungBis", "31.03.2027");
        zeile.put("kategorie", "B");
        zeile.put("zielberuf", "51312");
        zeile.put("zielberufBezeichnung",
                "Fachkraft für Lagerlogistik mit Schwerpunkt Gefahrgut, Kühlkette und Hafenumschlag (Wechselschicht)");
        zeile.put("hemmnisse", List.of("KINDERBETREUUNG", "MOBILITAET", "SCHULDEN", "FEHLENDER_BERUFSABSCHLUSS",
                "BEWERBUNGSUNTERLAGEN", "VERALTETE_QUALIFIKATION", "FEHLENDE_BERUFSERFAHRUNG", "EDV_KENNTNISSE",
                "GRUNDBILDUNG", "WOHNUNG", "PFLEGE_ANGEHOERIGER"));
        zeile.put("person", Map.of("vorname", "Alexandra-Konstantina Maximiliane Friederike", "nachname",
                "von Winterberg-Schönfelder zu Boitzenburger Land", "geburtsdatum", "15.06.1988", "strasse",
                "Dr.-Wilhelm-Külz-Straße 112 a, Hinterhaus, zweiter Aufgang links, Etage 3", "plz", "17291", "ort",
                "Prenzlau, Ortsteil Alexanderhof-Güstow", "telefon", "+49 (0)3984 4711-0815", "email",
                "alexandra-konstantina.von.winterberg-schoenfelder@post.uckermark.example"));
        return zeile;
    }

    @SafeVarargs
    private JsonNode importiere(boolean probe, Map<String, Object>... zeilen) {
        var antwort = draht.als("demo-admin")
                .frage(FRAGE, Map.of("eingabe", Map.of("probelauf", probe, "faelle", List.of(zeilen))));
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        return antwort.an("/data/faelleImportieren");
    }

    private Map<String, Object> eva() {
        return zeile(eva, "Eva", "1988-06-15", "ANTRAGSTELLER");
    }

    private Map<String, Object> jan() {
        return zeile(jan, "Jan", "1986-07-12", "Partner");
    }

    private Map<String, Object> zeile(String nummer, String vorname, String geboren, String rolle) {
        return new HashMap<>(Map.of("fallnummer", nummer, "geschaeftsstelle", "Prenzlau", "fallmanager",
                "demo-fallmanager", "bgNummer", bg, "rolle", rolle, "person", person(vorname, geboren, "Abel " + eva),
                "antragAm", "12.10.2026", "bewilligtAb", "2026-10-01"));
    }

    private static Map<String, String> person(String vorname, String geboren, String nachname) {
        return Map.of("vorname", vorname, "nachname", nachname, "geburtsdatum", geboren, "plz", "17291", "ort",
                "Prenzlau");
    }

    private static List<Integer> zahlen(JsonNode payload) {
        return List.of("angelegt", "geaendert", "unveraendert", "abgelehnt")
                .stream()
                .map(stand -> payload.path(stand).asInt(-1))
                .toList();
    }

    private Bedarfsgemeinschaft haushalt() {
        return Objects.requireNonNull(store.findOne(Query.query(Criteria.where("bgNummer").is(bg)),
                Bedarfsgemeinschaft.class));
    }

    private Fall fall(String nummer) {
        return faelle.leser().finde(Criteria.where("fallnummer").is(nummer), Sichtfilter.alles(), 1).getFirst();
    }

    private static List<String> ereignisse(Fall fall) {
        return fall.verlauf()
                .geltend()
                .betreuung()
                .ereignisse()
                .alle()
                .stream()
                .map(ereignis -> ereignis.art() + " " + ereignis.tag())
                .toList();
    }
}
