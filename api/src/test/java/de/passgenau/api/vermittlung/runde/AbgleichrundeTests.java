package de.passgenau.api.vermittlung.runde;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.datenschutz.Auskunftsquelle;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellengang;
import de.passgenau.matching.Sichtfilter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

@Anwendungstest
@DisplayName("X-08 Arbeitgeberservice and case management go through who fits an offer together")
class AbgleichrundeTests {

    private static final String BERUF = "24112";
    private static final String ZEILEN = "zeilen(first: 50) { totalCount edges { node { id version rang punkte "
            + "kriterien { punkte begruendung } entscheidung { art durch } } } }";

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> faelle;
    @Autowired
    private Dokumentliste<Rundenzeile> zeilen;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private List<Auskunftsquelle> quellen = List.of();
    @Autowired
    private Clock clock;
    private Draht fm = new Draht(0);
    private Draht ags = new Draht(0);
    private String stelle = "";

    @BeforeEach
    void connect() {
        fm = new Draht(port);
        ags = fm.als("demo-ags");
        stelle = new Stellengang(fm).gemeldet(Map.of("beruf", Map.of("kldb", BERUF), "titel", "Maschinenbediener"))
                .at("/id")
                .asString();
    }

    @Test
    void keepsTheRankingAsItWasAndShowsHowFarItIs() {
        var fall = lege("Prenzlau", "demo-fallmanager");
        var runde = begonnen();
        var zeile = zeile(runde, fall, ags);
        assertThat(zeile.at("/kriterien").valueStream().mapToInt(eines -> eines.at("/punkte").asInt()).sum())
                .as("the reasons add up")
                .isEqualTo(zeile.at("/punkte").asInt());

        lege("Prenzlau", "demo-fallmanager");

        assertThat(runde.at("/teilnehmer").valueStream().map(JsonNode::asString)).containsExactly("demo-ags",
                "demo-fallmanager");
        assertThat(lies(runde, ags).at("/zeilen/totalCount").asInt())
                .as("who has come since is not in it")
                .isEqualTo(runde.at("/zeilen/totalCount").asInt());
        assertThat(stand(runde, "OFFEN")).isEqualTo(runde.at("/zeilen/totalCount").asInt());
        assertThat(fm.frage("{ abgleichrunden(nurEigene: true, nurOffene: true) { edges { node { id } } } }").text())
                .as("resumed by who takes part")
                .contains(runde.at("/id").asString());
    }

    @Test
    void showsNobodyALineWhoMayNotKnowOfItsCase() {
        var fall = lege("Prenzlau", "demo-fallmanager");
        var runde = begonnen();
        var schwedt = fm.als("demo-fallmanager-2");

        assertThat(finde(lies(runde, schwedt), fall)).isEmpty();
        assertThat(finde(lies(runde, fm), fall)).hasSize(1);
        var fehler = fehler(entscheide(schwedt, zeile(runde, fall, ags), "ZURUECKSTELLEN",
                Map.of("wiedervorlage", LocalDate.now(clock).plusDays(3).toString())));
        assertThat(fehler).containsExactly("id NICHT_GEFUNDEN");
    }

    @Test
    void makesTheProposalInTheSameActAndNeverASecondOne() {
        var fall = lege("Prenzlau", "demo-fallmanager");
        var erste = begonnen();
        var zweite = begonnen();

        assertThat(fehler(entscheide(fm, zeile(erste, fall, fm), "VORSCHLAGEN", Map.of("begruendung",
                "Passt nach dem Gespräch gut.")))).isEmpty();
        assertThat(vorschlaege(fall)).isEqualTo(1);
        assertThat(fehler(entscheide(ags, zeile(erste, fall, ags), "VERWERFEN", Map.of("grund", "WEG_ZU_WEIT"))))
                .as("decided")
                .containsExactly("id UNGUELTIG");
        assertThat(fehler(entscheide(ags, zeile(zweite, fall, ags), "VORSCHLAGEN", Map.of("begruendung",
                "Passt nach dem Gespräch gut.")))).as("the one that stands").isEmpty();
        assertThat(vorschlaege(fall)).isEqualTo(1);
        assertThat(stand(erste, "VORSCHLAGEN")).isEqualTo(1);
    }

    @Test
    void takesAReasonADayAndNothingOfTheOthers() {
        var fall = lege("Prenzlau", "demo-fallmanager");
        var runde = begonnen();
        var zeile = zeile(runde, fall, ags);

        assertThat(fehler(entscheide(ags, zeile, "VERWERFEN", Map.of()))).containsExactly("grund PFLICHTFELD");
        assertThat(fehler(entscheide(ags, zeile, "VERWERFEN", Map.of("grund", "ANDERER"))))
                .containsExactly("notiz PFLICHTFELD");
        assertThat(fehler(entscheide(ags, zeile, "ZURUECKSTELLEN", Map.of()))).containsExactly(
                "wiedervorlage PFLICHTFELD");
        assertThat(fehler(entscheide(ags, zeile, "ZURUECKSTELLEN", Map.of("wiedervorlage",
                LocalDate.now(clock).toString(), "grund", "WEG_ZU_WEIT"))))
                .containsExactlyInAnyOrder("grund UNGUELTIG", "wiedervorlage UNGUELTIG");
        assertThat(fehler(entscheide(ags, zeile, "ZURUECKSTELLEN", Map.of("wiedervorlage",
                LocalDate.now(clock).plusDays(7).toString())))).isEmpty();
        assertThat(fehler(entscheide(ags, zeile(runde, fall, ags), "VERWERFEN", Map.of("grund", "WEG_ZU_WEIT"))))
                .as("put off is decided again")
                .isEmpty();
    }

    @Test
    void isClosedWithWhatWasDecidedAndPrintedWithoutNames() {
        var fall = lege("Prenzlau", "demo-fallmanager");
        var runde = begonnen();
        assertThat(fehler(entscheide(ags, zeile(runde, fall, ags), "VERWERFEN",
                Map.of("grund", "ANDERER", "notiz", "=SUMME ist keine Formel")))).isEmpty();

        var abschluss = Map.of("e", Map.of("id", runde.at("/id").asString(), "version",
                runde.at("/version").asInt()));
        var mutation = "mutation($e: AbgleichrundeAbschliessenEingabe!) { eine: abgleichrundeAbschliessen(eingabe: $e) "
                + "{ abgleichrunde { abschluss { durch } } fehler { feld code } } }";
        assertThat(fehler(fm.als("demo-fallmanager-2").frage(mutation, abschluss))).as("who does not take part")
                .containsExactly("id NICHT_BEFUGT");
        assertThat(ags.frage(mutation, abschluss).an("/data/eine/abgleichrunde/abschluss/durch").asString())
                .isEqualTo("demo-ags");
        assertThat(fehler(entscheide(ags, zeile(runde, fall, ags), "VORSCHLAGEN", Map.of())))
                .containsExactlyInAnyOrder("id UNGUELTIG", "id UNGUELTIG");

        assertThat(blatt(runde, "HTML")).contains("Abgleichrunde vom", "demo-fallmanager", "nicht vorgeschlagen")
                .doesNotContain("Winterberg");
        assertThat(blatt(runde, "CSV")).contains("\"'=SUMME ist keine Formel\"").doesNotContain("Winterberg");
        assertThat(blatt(runde, "CSV")).as("with its reasons").contains(" von 45.");
    }

    @Test
    void isPrintedToItsLastLine() {
        var selten = "24122";
        IntStream.range(0, 52)
                .forEach(i -> new Fallbestand(store, faelle).lege(Fallbestand.von(
                        Fallbestand.person("Wanda", "Winterberg"), new Zustaendigkeit("Prenzlau", "demo-fallmanager"),
                        selten)));
        var stellen = IntStream.range(0, 3)
                .mapToObj(i -> new Stellengang(fm)
                        .gemeldet(Map.of("beruf", Map.of("kldb", selten), "titel", "Maschinenbediener " + i))
                        .at("/id")
                        .asString())
                .toList();
        var runde = beginne(Map.of("stellenangebotIds", stellen, "jeStelle", 50)).an("/data/eine/abgleichrunde");

        assertThat(runde.at("/zeilen/totalCount").asInt()).as("more than one page").isEqualTo(150);
        assertThat(blatt(runde, "CSV").lines()).hasSize(151);
    }

    @Test
    void comesBackToWhoPutItOffUntilItIsDecided() {
        var fall = lege("Prenzlau", "demo-fallmanager");
        var runde = begonnen();
        var tag = LocalDate.now(clock).plusDays(6);
        assertThat(fehler(entscheide(fm, zeile(runde, fall, fm), "ZURUECKSTELLEN", Map.of("wiedervorlage",
                tag.toString())))).isEmpty();
        abgeschlossen(runde);

        assertThat(wiedervorlagen(fm, fall, LocalDate.now(clock))).as("its day has not come").isEmpty();
        assertThat(wiedervorlagen(fm, fall, tag)).hasSize(1);
        assertThat(wiedervorlagen(ags, fall, tag)).as("put off by somebody else").isEmpty();
        assertThat(fehler(entscheide(fm, zeile(runde, fall, fm), "VERWERFEN", Map.of("grund", "WEG_ZU_WEIT"))))
                .as("it can be decided although the session is over")
                .isEmpty();
        assertThat(wiedervorlagen(fm, fall, tag)).isEmpty();
    }

    @Test
    void standsOnTheWorkListOnItsDayAndNoLonger() {
        var fall = lege("Prenzlau", "jemand-anders");
        begonnen();
        var zeile = zeilen.leser()
                .lade(zeilen.kennungen(Zeilenquelle.FALL, Set.of(fall.kennung())), Sichtfilter.alles())
                .getFirst();
        assertThat(arbeitsliste(fall)).isEmpty();

        var gestern = LocalDate.now(clock).minusDays(1);
        var vertagt = entschieden(zeile, Rundenentscheidung.Art.ZURUECKSTELLEN, gestern);

        assertThat(arbeitsliste(fall)).hasSize(1).first().asString().contains("in einer Abgleichrunde");
        entschieden(vertagt, Rundenentscheidung.Art.VERWERFEN, null);
        assertThat(arbeitsliste(fall)).isEmpty();
    }

    private Rundenzeile entschieden(Rundenzeile zeile, Rundenentscheidung.Art art, @Nullable LocalDate wieder) {
        var neue = store.save(zeile.entschieden(new Rundenentscheidung(art, clock.instant(), "demo-fallmanager", null,
                wieder, null, null), zeile.spur().fortgesetzt(clock.instant(), List.of())));
        zeilen.gespeichert(List.of(neue));
        return neue;
    }

    private List<String> arbeitsliste(Fall fall) {
        var antwort = fm.frage("{ arbeitsliste(je: 20) { gruppen { grund posten { satz fall { id } } } } }");
        return antwort.an("/data/arbeitsliste/gruppen")
                .valueStream()
                .filter(gruppe -> gruppe.at("/grund").asString().equals("ZURUECKGESTELLT"))
                .flatMap(gruppe -> gruppe.at("/posten").valueStream())
                .filter(posten -> posten.at("/fall/id")
                        .asString()
                        .equals(kennungen.global(Fall.class, fall.kennung())))
                .map(posten -> posten.at("/satz").asString())
                .toList();
    }

    private List<String> wiedervorlagen(Draht wer, Fall fall, LocalDate bis) {
        var antwort = wer.frage("{ rundenwiedervorlagen(first: 100, bis: \"" + bis + "\") { edges { node { id } } } }");
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        var meine = zeilen.kennungen(Zeilenquelle.FALL, Set.of(fall.kennung()));
        return antwort.an("/data/rundenwiedervorlagen/edges")
                .findValuesAsString("id")
                .stream()
                .filter(id -> meine.contains(kennungen.id(Rundenzeile.class, id)))
                .toList();
    }

    private void abgeschlossen(JsonNode runde) {
        var antwort = ags.frage("mutation($e: AbgleichrundeAbschliessenEingabe!) {"
                + " eine: abgleichrundeAbschliessen(eingabe: $e) { fehler { feld code } } }",
                Map.of("e", Map.of("id",
                        runde.at("/id").asString(), "version", runde.at("/version").asInt())));
        assertThat(fehler(antwort)).isEmpty();
    }

    @Test
    void tellsThePersonAndForgetsHerWithHerCase() {
        var fall = lege("Prenzlau", "demo-fallmanager");
        var runde = begonnen();
        assertThat(quellen.stream().flatMap(quelle -> quelle.abschnitte(fall).stream()).toList().toString())
                .contains("Abgleichrunde vom");

        store.remove(Query.query(Criteria.where("_id").is(new FallId(fall.kennung()))), Fall.class);
        faelle.entfernt(fall.kennung());

        assertThat(finde(lies(runde, ags), fall)).isEmpty();
        assertThat(zeilen.kennungen(Zeilenquelle.FALL, Set.of(fall.kennung()))).isEmpty();
    }

    @Test
    void isRefusedForOffersThatAreNotThere() {
        assertThat(fehler(beginne(Map.of("stellenangebotIds", List.of("unbekannt")))))
                .containsExactly("stellenangebotIds NICHT_GEFUNDEN");
        assertThat(fehler(beginne(Map.of("stellenangebotIds", List.of(), "jeStelle", 51))))
                .containsExactlyInAnyOrder("stellenangebotIds UNGUELTIG", "jeStelle UNGUELTIG");
    }

    private Fall lege(String geschaeftsstelle, String fallmanager) {
        return new Fallbestand(store, faelle).lege(Fallbestand.von(Fallbestand.person("Wanda", "Winterberg"),
                new Zustaendigkeit(geschaeftsstelle, fallmanager), BERUF));
    }

    private Antwort beginne(Map<String, Object> eingabe) {
        return ags.frage("mutation($e: AbgleichrundeBeginnenEingabe!) { eine: abgleichrundeBeginnen(eingabe: $e) "
                + "{ abgleichrunde { id version teilnehmer " + ZEILEN + " } fehler { feld code } } }",
                Map.of("e", eingabe));
    }

    private JsonNode begonnen() {
        var antwort = beginne(Map.of("stellenangebotIds", List.of(stelle), "teilnehmer", List.of("demo-fallmanager"),
                "jeStelle", 50));
        assertThat(fehler(antwort)).as(antwort.text()).isEmpty();
        return antwort.an("/data/eine/abgleichrunde");
    }

    private static JsonNode lies(JsonNode runde, Draht wer) {
        return wer.frage("{ abgleichrunde(id: \"" + runde.at("/id").asString() + "\") { " + ZEILEN
                + " staende { stand anzahl } } }").an("/data/abgleichrunde");
    }

    private JsonNode zeile(JsonNode runde, Fall fall, Draht wer) {
        return finde(lies(runde, wer), fall).getFirst();
    }

    private List<JsonNode> finde(JsonNode runde, Fall fall) {
        var meine = zeilen.kennungen(Zeilenquelle.FALL, Set.of(fall.kennung()));
        return runde.at("/zeilen/edges")
                .valueStream()
                .map(edge -> edge.at("/node"))
                .filter(zeile -> meine.contains(kennungen.id(Rundenzeile.class, zeile.at("/id").asString())))
                .toList();
    }

    private int stand(JsonNode runde, String stand) {
        return lies(runde, ags).at("/staende")
                .valueStream()
                .filter(einer -> einer.at("/stand").asString().equals(stand))
                .findFirst()
                .orElseThrow()
                .at("/anzahl")
                .asInt();
    }

    private int vorschlaege(Fall fall) {
        return fm.frage("{ vermittlungsvorschlaege(suche: {faelle: [\""
                + kennungen.global(Fall.class, fall.kennung()) + "\"]}) { totalCount } }")
                .an("/data/vermittlungsvorschlaege/totalCount")
                .asInt();
    }

    private String blatt(JsonNode runde, String format) {
        return ags.frage("{ abgleichrundenblatt(abgleichrundeId: \"" + runde.at("/id").asString() + "\", format: "
                + format + ") { inhalt } }").an("/data/abgleichrundenblatt/inhalt").asString();
    }

    private static Antwort entscheide(Draht wer, JsonNode zeile, String art, Map<String, Object> dazu) {
        var eingabe = new HashMap<String, Object>(Map.of("id", zeile.at("/id").asString(), "version",
                zeile.at("/version").asInt(), "art", art));
        eingabe.putAll(dazu);
        return wer.frage("mutation($e: RundenzeileEntscheidenEingabe!) { eine: rundenzeileEntscheiden(eingabe: $e) "
                + "{ rundenzeile { version } fehler { feld code } } }", Map.of("e", eingabe));
    }

    private static List<String> fehler(Antwort antwort) {
        var fehler = new ArrayList<String>();
        assertThat(antwort.an("/data/eine").isObject()).as(antwort.text()).isTrue();
        antwort.an("/data/eine/fehler")
                .forEach(einer -> fehler.add(einer.at("/feld").asString() + ' ' + einer.at("/code").asString()));
        return fehler;
    }
}
