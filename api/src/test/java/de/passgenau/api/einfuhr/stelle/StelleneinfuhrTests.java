package de.passgenau.api.einfuhr.stelle;

import static de.passgenau.api.einfuhr.stelle.Angebotslieferung.bestand;
import static de.passgenau.api.einfuhr.stelle.Angebotslieferung.lager;
import static de.passgenau.api.einfuhr.stelle.Angebotslieferung.mit;
import static de.passgenau.api.einfuhr.stelle.Angebotslieferung.stelle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class StelleneinfuhrTests {

    private static final String FRAGE = """
            mutation($eingabe: StellenImportierenEingabe!) { a: stellenImportieren(eingabe: $eingabe) {
              angelegt geaendert unveraendert abgelehnt fehler { feld code }
              ergebnisse { nummer schluessel stand fehler { feld code meldung } hinweise { feld meldung }
                stellenangebot { id version titel stand herkunft schliessungsgrund berufAngenommenAus
                  quellen { system schluessel lizenz } arbeitgeber { id name } zurueckgehalteneWuensche { merkmal }
                  angaben { titel beschreibung beruf { kldb } gueltigBis orte { anschrift { plz ort } breite }
                    arbeitszeit { stundenVon stundenBis umfang } verguetung { von bis zeitraum } } } } } }""";

    @LocalServerPort
    private int port;
    private Draht ags = new Draht(0);

    @BeforeEach
    void connect() {
        ags = new Draht(port).als("demo-ags");
    }

    @Test
    @DisplayName("X-06 an offer from elsewhere stands once, with its source and what is said of passing it on")
    void takesOverOffersOnce() {
        var eine = lager(bestand(), "4711");

        var probe = importiere(Map.of("probelauf", true), eine);
        var erste = importiere(Map.of(), eine);
        var zweite = importiere(Map.of(), eine);

        assertThat(zahlen(probe)).as(probe.text()).containsExactly(1, 0, 0, 0);
        assertThat(probe.an("/data/a/ergebnisse/0/stellenangebot").isNull()).isTrue();
        assertThat(zahlen(erste)).as(erste.text()).containsExactly(1, 0, 0, 0);
        assertThat(zahlen(zweite)).containsExactly(0, 0, 1, 0);
        var angebot = angebot(erste, 0);
        assertThat(angebot.at("/herkunft").asString()).isEqualTo("UEBERNOMMEN");
        assertThat(angebot.at("/stand").asString()).isEqualTo("VEROEFFENTLICHT");
        assertThat(angebot.at("/quellen/0/schluessel").asString()).isEqualTo("4711");
        assertThat(angebot.at("/quellen/0/lizenz").asString()).isEqualTo("Nur zur Vermittlung");
        assertThat(angebot(zweite, 0)).isEqualTo(angebot);
    }

    @Test
    @DisplayName("Law 3 everything wrong is told at its place, and stops no other")
    void namesAllThatIsWrong() {
        var system = bestand();
        var falsch = mit(lager(system, "1"), "stelle", stelle(Map.of("titel", "x", "gueltigBis", "morgen", "art", "JOB",
                "orte", List.of(Map.of("plz", "12", "ort", "Prenzlau")), "plaetze", "viele",
                "verguetung", Map.of("von", "gut", "zeitraum", "MONAT"), "arbeitszeit",
                Map.of("umfang", List.of("voll")))));
        var leer = new HashMap<String, Object>();

        var antwort = importiere(Map.of(), falsch, lager(system, "2"), leer, lager(system, "2"));

        assertThat(zahlen(antwort)).as(antwort.text()).containsExactly(1, 0, 0, 3);
        assertThat(antwort.an("/data/a/ergebnisse/0/fehler").findValuesAsString("feld")).contains("stelle.titel",
                "stelle.gueltigBis", "stelle.art", "stelle.orte.0.plz", "stelle.plaetze", "stelle.verguetung.von",
                "stelle.arbeitszeit.umfang.0");
        assertThat(antwort.text()).as("a day that cannot be read is told once").doesNotContain("01.01.1900");
        assertThat(antwort.an("/data/a/ergebnisse/2/fehler").findValuesAsString("feld")).contains("herkunft.system",
                "herkunft.schluessel", "arbeitgeber.name", "arbeitgeber.anschrift", "stelle.titel", "stelle.orte",
                "stelle.beruf");
        assertThat(antwort.an("/data/a/ergebnisse/3/fehler/0/code").asString()).isEqualTo("SCHON_VORHANDEN");
    }

    @ParameterizedTest
    @CsvSource({"1067, Dresden, 01067, Dresden", "D-16303, '', 16303, Schwedt/Oder", "'', Prenzlau, 17291, Prenzlau"})
    void repairsPostcodesThatLostAZeroOrAreMissing(String plz, String ort, String dann, String dort) {
        var eine = mit(lager(bestand(), "1"), "stelle",
                stelle(Map.of("orte", List.of(Map.of("plz", plz, "ort", ort)))));

        var anschrift = angebot(importiere(Map.of(), eine), 0).at("/angaben/orte/0/anschrift");

        assertThat(anschrift.at("/plz").asString()).isEqualTo(dann);
        assertThat(anschrift.at("/ort").asString()).isEqualTo(dort);
    }

    @Test
    void readsValuesAsPeopleWriteThem() {
        var eine = mit(lager(bestand(), "1"), "stelle", stelle(Map.of("gueltigBis", "31.12.2099", "art", "Arbeit",
                "arbeitszeit", Map.of("stundenVon", "38,5", "stundenBis", "38,5", "umfang", List.of("Vollzeit")),
                "verguetung", Map.of("von", "36.000,00 €", "bis", "42000", "zeitraum", "Jahr"))));

        var angaben = angebot(importiere(Map.of(), eine), 0).at("/angaben");

        assertThat(angaben.at("/gueltigBis").asString()).isEqualTo("2099-12-31");
        assertThat(angaben.at("/arbeitszeit/stundenVon").asInt()).isEqualTo(38);
        assertThat(angaben.at("/arbeitszeit/stundenBis").asInt()).isEqualTo(39);
        assertThat(angaben.at("/verguetung/von").asString()).isEqualTo("3000.00");
        assertThat(angaben.at("/verguetung/bis").asString()).isEqualTo("3500.00");
    }

    @Test
    @DisplayName("N-06 wishes in the text of an offer from elsewhere are held back, and nobody else reads them")
    void holdsBackWishes() {
        var eine = mit(lager(bestand(), "1"), "stelle",
                stelle(Map.of("beschreibung", "Wir suchen einen jungen Mann bis 35 Jahre.")));

        var antwort = importiere(Map.of(), eine);

        assertThat(angebot(antwort, 0).at("/zurueckgehalteneWuensche")).isNotEmpty();
        assertThat(antwort.an("/data/a/ergebnisse/0/hinweise").toString()).contains("§ 36 SGB III");
        var gelesen = new Draht(port).als("demo-fallmanager")
                .frage("query($id: ID!) { stellenangebot(id: $id) { angaben { beschreibung } } }",
                        Map.of("id", angebot(antwort, 0).at("/id").asString()));
        assertThat(gelesen.an("/data/stellenangebot/angaben/beschreibung").asString()).contains("[Angabe")
                .doesNotContain("bis 35 Jahre");
    }

    @Test
    @DisplayName("An uncertain occupation is assumed and said to be; a correction here outlives the next delivery")
    void assumesWhatIsNotCertain() {
        var system = bestand();
        var eine = mit(lager(system, "1"), "stelle", ohneBeruf("Verkauf und Kasse"));

        var antwort = importiere(Map.of(), eine, mit(lager(system, "2"), "stelle", ohneBeruf("Xyqzwv Qrst")));
        var angebot = angebot(antwort, 0);

        assertThat(zahlen(antwort)).as(antwort.text()).containsExactly(1, 0, 0, 1);
        assertThat(angebot.at("/berufAngenommenAus").asString()).contains("Kasse");
        assertThat(antwort.an("/data/a/ergebnisse/0/hinweise/0/feld").asString()).isEqualTo("stelle.beruf");
        assertThat(antwort.an("/data/a/ergebnisse/1/fehler/0/feld").asString()).isEqualTo("stelle.beruf.titel");
        assertThat(offene(system, true)).containsExactly(angebot.at("/id").asString());

        aendere(angebot, Map.of("beruf", Map.of("kldb", "62102")));
        var danach = angebot(importiere(Map.of(), mit(eine, "stelle", mit(ohneBeruf("Verkauf und Kasse"),
                "beschreibung", "Neu."))), 0);

        assertThat(danach.at("/angaben/beruf/kldb").asString()).isEqualTo("62102");
        assertThat(danach.at("/angaben/beschreibung").asString()).isEqualTo("Neu.");
        assertThat(danach.at("/berufAngenommenAus").isNull()).isTrue();
        assertThat(offene(system, true)).isEmpty();
    }

    @Test
    void followsItsSourceButForWhatWasChangedHere() {
        var eine = mit(lager(bestand(), "1"), "stelle", stelle(Map.of("beschreibung", "Dort.")));
        var angebot = angebot(importiere(Map.of(), eine), 0);
        aendere(angebot, Map.of("titel", "Hier geändert"));

        var gleich = importiere(Map.of(), eine);
        var neu = importiere(Map.of(), mit(eine, "stelle",
                stelle(Map.of("titel", "Dort geändert", "beschreibung", "Auch dort."))));
        var ohneBeschreibung = importiere(Map.of(), mit(eine, "stelle", stelle(Map.of("titel", "Dort geändert"))));

        assertThat(zahlen(gleich)).containsExactly(0, 0, 1, 0);
        assertThat(zahlen(neu)).containsExactly(0, 1, 0, 0);
        assertThat(angebot(neu, 0).at("/titel").asString()).isEqualTo("Hier geändert");
        assertThat(angebot(neu, 0).at("/angaben/beschreibung").asString()).isEqualTo("Auch dort.");
        assertThat(neu.an("/data/a/ergebnisse/0/hinweise").findValuesAsString("feld")).containsExactly("stelle.titel");
        assertThat(zahlen(ohneBeschreibung)).as("what a source does not say stays").containsExactly(0, 0, 1, 0);
    }

    @Test
    @DisplayName("The same offer of two stocks stands once; two of one stock are two, because it says so")
    void recognisesTheSameOfferInAnotherStock() {
        var betrieb = Map.of("name", "Zweiquellenbetrieb " + bestand());
        var hier = mit(lager(bestand(), "1"), "arbeitgeber", betrieb);
        var dort = mit(lager(bestand(), "A"), "arbeitgeber", betrieb);

        var erste = importiere(Map.of(), hier);
        var zweite = importiere(Map.of(), dort);
        var nochmals = importiere(Map.of(), dort);

        assertThat(zahlen(erste)).containsExactly(1, 0, 0, 0);
        assertThat(angebot(zweite, 0).at("/id")).isEqualTo(angebot(erste, 0).at("/id"));
        assertThat(angebot(zweite, 0).at("/quellen")).hasSizeGreaterThan(1);
        assertThat(zahlen(nochmals)).as(nochmals.text()).containsExactly(0, 0, 1, 0);
        var eigenes = importiere(Map.of(), mit(dort, "herkunft", mit(herkunft(dort), "schluessel", "B")));
        assertThat(zahlen(eigenes)).containsExactly(1, 0, 0, 0);
        var verdoppelt = importiere(Map.of(), mit(hier, "herkunft", mit(herkunft(hier), "schluessel", "2")));
        assertThat(zahlen(verdoppelt)).containsExactly(1, 0, 0, 0);
    }

    @Test
    void takesOverManyOfOneNewEmployerAtOnce() {
        var system = bestand();
        var viele = IntStream.range(0, 60)
                .mapToObj(i -> mit(lager(system, "v" + i), "stelle",
                        stelle(Map.of("titel", "Platz " + i, "beginn", "2099-01-" + (10 + i % 20)))))
                .toList();

        var antwort = importiere(Map.of(), viele.toArray(Map[]::new));

        assertThat(zahlen(antwort)).as(antwort.text()).containsExactly(60, 0, 0, 0);
        assertThat(antwort.an("/data/a/ergebnisse").findValues("arbeitgeber").stream().distinct()).hasSize(1);
    }

    @Test
    @DisplayName("What ends at its source ends here, and what comes back there stands again")
    void endsWhatItsSourceDoesNotHaveAnyMore() {
        var system = bestand();
        var eine = lager(system, "1");
        importiere(Map.of(), eine, lager(system, "2"));

        assertThat(fehlende(Map.of("system", system, "schluessel", List.of("2"), "probelauf", true))).isEqualTo(1);
        assertThat(fehlende(Map.of("system", system, "schluessel", List.of("2")))).isEqualTo(1);
        assertThat(fehlende(Map.of("system", system, "schluessel", List.of("2")))).isZero();
        assertThat(offene(system, false)).hasSize(1);

        var wieder = importiere(Map.of(), eine);
        assertThat(angebot(wieder, 0).at("/stand").asString()).isEqualTo("VEROEFFENTLICHT");
        assertThat(offene(system, false)).hasSize(2);
    }

    @Test
    void endsNoneThatAnotherSourceHasOrThatWasClosedHere() {
        var betrieb = Map.of("name", "Endbetrieb " + bestand());
        var hier = mit(lager(bestand(), "1"), "arbeitgeber", betrieb);
        var dort = mit(lager(bestand(), "1"), "arbeitgeber", betrieb);
        var angebot = angebot(importiere(Map.of(), hier), 0);
        importiere(Map.of(), dort);

        assertThat(fehlende(Map.of("system", herkunft(hier).get("system"), "schluessel", List.of()))).isZero();
        var jetzt = angebot(importiere(Map.of("probelauf", true), dort), 0);
        assertThat(jetzt.at("/stand").asString()).isEqualTo("VEROEFFENTLICHT");
        assertThat(jetzt.at("/quellen")).hasSize(1);

        ags.frage("mutation($e: StelleSchliessenEingabe!) { stelleSchliessen(eingabe: $e) { fehler { feld } } }",
                Map.of("e", Map.of("id", angebot.at("/id").asString(), "version", jetzt.at("/version").asInt(),
                        "grund", "BESETZT")));
        var danach = importiere(Map.of(), dort);
        assertThat(zahlen(danach)).containsExactly(0, 0, 1, 0);
        assertThat(angebot(danach, 0).at("/schliessungsgrund").asString()).isEqualTo("BESETZT");
        assertThat(danach.an("/data/a/ergebnisse/0/hinweise/0/meldung").asString()).contains("geschlossen");
    }

    @Test
    @DisplayName("One whose validity is over is not taken over, and ends if it is here")
    void endsWithItsValidity() {
        var system = bestand();
        var eine = lager(system, "1");
        var vorbei = stelle(Map.of("gueltigBis", "2020-01-31"));
        importiere(Map.of(), eine);

        var danach = importiere(Map.of(), mit(eine, "stelle", vorbei), mit(lager(system, "2"), "stelle", vorbei));
        var nochmals = importiere(Map.of(), mit(eine, "stelle", vorbei));

        assertThat(zahlen(danach)).as(danach.text()).containsExactly(0, 1, 0, 1);
        assertThat(angebot(danach, 0).at("/schliessungsgrund").asString()).isEqualTo("ABGELAUFEN");
        assertThat(danach.an("/data/a/ergebnisse/1/fehler/0/feld").asString()).isEqualTo("stelle.gueltigBis");
        assertThat(zahlen(nochmals)).containsExactly(0, 0, 1, 0);
    }

    @Test
    void endsNotMostOfAStockForAListThatMayBeCutOff() {
        var system = bestand();
        var viele = IntStream.range(0, 25)
                .mapToObj(i -> mit(lager(system, "v" + i), "stelle",
                        stelle(Map.of("beginn", "2099-03-%02d".formatted(1 + i)))))
                .toArray(Map[]::new);
        importiere(Map.of(), viele);

        var abgelehnt = schliesse(Map.of("system", system, "schluessel", List.of("v1")));

        assertThat(abgelehnt.an("/data/a/fehler/0/feld").asString()).isEqualTo("schluessel");
        assertThat(offene(system, false)).hasSize(20);
        assertThat(fehlende(Map.of("system", system, "schluessel", List.of("v1"), "auchDieMeisten", true)))
                .isEqualTo(24);
    }

    @Test
    void takesNoMoreThanAThousandAndNothingFromOthers() {
        var zuViele = IntStream.range(0, 1_001).mapToObj(i -> Map.of()).toArray(Map[]::new);

        assertThat(importiere(Map.of(), zuViele).an("/data/a/fehler/0/code").asString()).isEqualTo("ZU_LANG");
        assertThat(new Draht(port).als("demo-fallmanager")
                .frage(FRAGE, Map.of("eingabe", Map.of("stellen", List.of())))
                .text()).contains("FORBIDDEN");
    }

    private static Map<String, Object> ohneBeruf(String titel) {
        var stelle = stelle(Map.of("titel", titel));
        stelle.remove("beruf");
        return stelle;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> herkunft(Map<String, Object> lieferung) {
        return Objects.requireNonNull((Map<String, Object>) lieferung.get("herkunft"));
    }

    private Antwort importiere(Map<String, ?> angaben, Map<?, ?>... stellen) {
        var eingabe = new HashMap<String, Object>(angaben);
        eingabe.put("stellen", List.of(stellen));
        return ags.frage(FRAGE, Map.of("eingabe", eingabe));
    }

    private Antwort schliesse(Map<String, ?> eingabe) {
        return ags.frage("""
                mutation($e: FehlendeStellenSchliessenEingabe!) { a: fehlendeStellenSchliessen(eingabe: $e) {
                  geschlossen fehler { feld meldung } } }""", Map.of("e", eingabe));
    }

    private int fehlende(Map<String, ?> eingabe) {
        var antwort = schliesse(eingabe);
        assertThat(antwort.an("/data/a/fehler")).as(antwort.text()).isEmpty();
        return antwort.an("/data/a/geschlossen").asInt();
    }

    private List<String> offene(String bestand, boolean mitAngenommenemBeruf) {
        return ags.frage("query($s: StellenSuche) { stellenangebote(suche: $s) { edges { node { id } } } }",
                Map.of("s", Map.of("bestaende", List.of(bestand), "stand", "VEROEFFENTLICHT",
                        "nurMitAngenommenemBeruf", mitAngenommenemBeruf)))
                .an("/data/stellenangebote/edges")
                .findValuesAsString("id");
    }

    private void aendere(JsonNode angebot, Map<String, ?> stelle) {
        var antwort = ags.frage("""
                mutation($e: StelleAendernEingabe!) { a: stelleAendern(eingabe: $e) { fehler { feld meldung } } }""",
                Map.of("e", Map.of("id", angebot.at("/id").asString(), "version", angebot.at("/version").asInt(),
                        "stelle", stelle)));
        assertThat(antwort.an("/data/a/fehler")).as(antwort.text()).isEmpty();
    }

    private static JsonNode angebot(Antwort antwort, int nummer) {
        var angebot = antwort.an("/data/a/ergebnisse/" + nummer + "/stellenangebot");
        assertThat(angebot.isObject()).as(antwort.text()).isTrue();
        return angebot;
    }

    private static List<Integer> zahlen(Antwort antwort) {
        return List.of("angelegt", "geaendert", "unveraendert", "abgelehnt")
                .stream()
                .map(stand -> antwort.an("/data/a/" + stand).asInt())
                .toList();
    }
}
