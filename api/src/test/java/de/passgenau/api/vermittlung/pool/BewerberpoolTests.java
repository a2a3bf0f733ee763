package de.passgenau.api.vermittlung.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.arbeitgeber.DemoArbeitgeber;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Einwilligungszweck;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.vermittlung.Kandidat;
import de.passgenau.catalogue.Anschrift;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@Anwendungstest
@DisplayName("X-07 employers search a pool of people who agreed to it and were prepared for it")
class BewerberpoolTests {

    private static final AtomicInteger BERUFE = new AtomicInteger(70_000);
    private static final String SATZ = "Hat fünf Jahre im Lager gearbeitet und kommissioniert sicher.";

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> faelle;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private DemoArbeitgeber arbeitgeber;
    @Autowired
    private Clock clock;
    @Autowired
    private Lesezaehler lesezaehler;
    private Draht draht = new Draht(0);
    private String beruf = "";

    @BeforeEach
    void connect() {
        draht = new Draht(port);
        arbeitgeber.zulassen();
        beruf = Integer.toString(BERUFE.incrementAndGet());
    }

    @Test
    void showsWhatWasPreparedAndTakesHerOutAgain() {
        var fall = lege("17291");
        var aufgenommen = nimmAuf("demo-fallmanager", bezug(fall), Map.of("verfuegbarAb", "2026-12-01"));
        assertThat(aufgenommen.an("/data/poolAufnehmen/fehler")).isEmpty();
        assertThat(aufgenommen.an("/data/poolAufnehmen/pooleintraege/0/gilt").asBoolean()).isTrue();

        var profil = pool("").an("/data/bewerberpool/edges/0/node");
        assertThat(profil.at("/satz").asString()).isEqualTo(SATZ);
        assertThat(profil.at("/branchen/0").asString()).isEqualTo("VERKEHR_LAGEREI");
        assertThat(profil.at("/verfuegbarAb").asString()).isEqualTo("2026-12-01");
        assertThat(profil.at("/region").asString()).isEqualTo("17xxx");
        assertThat(draht.frage("{ fall(id: \"" + bezug(fall).get("fallId") + "\") { pooleintraege { gilt durch } } }")
                .an("/data/fall/pooleintraege/0/durch")
                .asString()).isEqualTo("demo-fallmanager");

        var heraus = bezug(fall);
        heraus.put("version", aufgenommen.an("/data/poolAufnehmen/version").asInt());
        assertThat(handle("demo-fallmanager", "poolHerausnehmen", heraus).an("/data/poolHerausnehmen/fehler"))
                .isEmpty();
        assertThat(anzahl("")).isZero();
        heraus.put("version", heraus.get("version") instanceof Integer davor ? davor + 1 : 0);
        assertThat(code(handle("demo-fallmanager", "poolHerausnehmen", heraus), "poolHerausnehmen"))
                .isEqualTo("fallId NICHT_GEFUNDEN");
    }

    @Test
    void isPreparedByTheArbeitgeberserviceWithoutTheCase() {
        var fall = lege("17291");
        var bezug = new HashMap<String, Object>(
                Map.of("kandidatId", kennungen.global(Kandidat.class, fall.kennung()), "version", fall.version()));

        assertThat(nimmAuf("demo-ags", bezug, Map.of()).an("/data/poolAufnehmen/fehler")).isEmpty();
        assertThat(anzahl("")).isEqualTo(1);
        assertThat(code(nimmAuf("demo-fallmanager-2", bezug(fall), Map.of()), "poolAufnehmen"))
                .as("of another Geschäftsstelle")
                .isEqualTo("fallId NICHT_GEFUNDEN");
    }

    @Test
    void takesNobodyWhoHasNotAgreedAndNobodyForTooLong() {
        var ohne = new Fallbestand(store, faelle).lege(fall("17291"));

        assertThat(code(nimmAuf("demo-fallmanager", bezug(ohne), Map.of()), "poolAufnehmen"))
                .isEqualTo("fallId UNGUELTIG");
        assertThat(code(nimmAuf("demo-fallmanager", bezug(lege("17291")),
                Map.of("gueltigBis", LocalDate.now(clock).plusMonths(7).toString())), "poolAufnehmen"))
                .isEqualTo("gueltigBis UNGUELTIG");
        assertThat(code(nimmAuf("demo-fallmanager", bezug(lege("17291")), Map.of("branchen", List.of())),
                "poolAufnehmen")).isEqualTo("branchen PFLICHTFELD");
        assertThat(anzahl("")).isZero();
    }

    @Test
    void tellsAnEmployerNothingOfWhatElseHappensInTheCase() {
        var fall = lege("17291");
        var aufgenommen = nimmAuf("demo-fallmanager", bezug(fall), Map.of());
        var profil = draht.als("demo-arbeitgeber")
                .frage("{ bewerberpool(suche: {berufe: [\"" + beruf + "\"]}) { edges { node { id } } } }")
                .an("/data/bewerberpool/edges/0/node/id")
                .asString();

        try (var strom = draht.als("demo-arbeitgeber")
                .strom("subscription { poolprofilGeaendert(poolprofilId: \"" + profil
                        + "\") { profil { satz } } }")) {
            var kontakt = draht.als("demo-fallmanager")
                    .frage("mutation($e: KontaktDokumentierenEingabe!) { kontaktDokumentieren(eingabe: $e) "
                            + "{ fall { version } fehler { feld } } }", Map.of("e", kontakt(fall, aufgenommen)));
            var eingabe = bezug(fall);
            eingabe.put("version", kontakt.an("/data/kontaktDokumentieren/fall/version").asInt());
            assertThat(nimmAuf("demo-fallmanager", eingabe, Map.of("satz", "Fährt auch Stapler.")).text())
                    .contains("\"fehler\":[]");

            assertThat(strom.ereignis()).hasValueSatisfying(erstes -> assertThat(erstes).contains("Stapler"));
        }
    }

    @Test
    void tellsUntilWhenSomebodyIsInIt() {
        var fall = lege("17291");
        var bis = LocalDate.now(clock).plusMonths(2).toString();
        var eingabe = new HashMap<>(bezug(fall));
        eingabe.putAll(Map.of("branchen", List.of("HANDEL"), "satz", SATZ, "gueltigBis", bis));

        var antwort = draht.als("demo-fallmanager")
                .frage("mutation($e: PoolAufnehmenEingabe!) { poolAufnehmen(eingabe: $e) "
                        + "{ pooleintraege { gueltigBis } fehler { feld } } }", Map.of("e", eingabe));

        assertThat(antwort.an("/data/poolAufnehmen/pooleintraege/0/gueltigBis").asString()).as(antwort.text())
                .isEqualTo(bis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Frau Winterberg ist zuverlässig im Lager.", "Wohnt in Prenzlau und sucht Arbeit im Lager.",
            "Sucht Arbeit, Telefon 03984 4711 00.", "Sucht Arbeit, bitte an w@post.example schreiben.",
            "Ist 35 Jahre alt und sucht Arbeit.", "Alleinerziehend, sucht Arbeit am Vormittag.",
            "Baut gerade Schulden ab und sucht Arbeit.", "Sucht Arbeit nach einer Depression.",
            "Ist seit langem arbeitslos und hoch motiviert.", "Kommt aus Templin und fährt Stapler.",
            "Wohnhaft Am Steintor 5, sucht Arbeit.", "Aus der Uckermark, sucht Arbeit im Büro.",
            "Kommt aus Syrien und arbeitet gern.", "Mit Kopftuch, sucht Arbeit im Verkauf.",
            "Kann nicht schwer heben, sucht Büroarbeit.", "Getrennt lebend, sucht Vollzeit als Fahrer.",
            "Möchte nach der Elternzeit wieder ins Büro.", "Ohne Schulabschluss, sucht Arbeit im Lager.",
            "Facebook: maxlager88, sucht Arbeit.", "War früher bei Muster Logistik tätig.",
            "Verkäuferin mit Erfahrung in der Bäckerei.", "Er ist zuverlässig und fährt Stapler.",
            "Aus Prenzlau, gelernte Fachkraft im Lager.", "Gelernte Fachkraft im Lager, Prenzlauer.",
            "Hat in Syrien als Elektriker gearbeitet.", "Ukrainerin mit Erfahrung in der Pflege.",
            "Hat zehn Jahre bei Musterkauf kassiert.", "Anfragen bitte an lager(at)post.example richten.",
            "Erreichbar null eins sieben sechs zwei drei.", "Mit 38 Jahren noch einmal ins Handwerk.",
            "Nach der Scheidung zurück in den Verkauf.", "Betreut seine zwei Kinder, sucht Teilzeit.",
            "War lange krankgeschrieben, jetzt wieder fit.", "Hat keinen Schulabschluss, packt aber an.",
            "Zeugin Jehovas, arbeitet gern im Büro.", "Aufstocker, sucht Stunden im Verkauf."})
    void refusesASentenceThatTellsMoreThanOfWork(String satz) {
        var antwort = nimmAuf("demo-fallmanager", bezug(lege("17291")), Map.of("satz", satz));

        assertThat(code(antwort, "poolAufnehmen")).startsWith("satz ");
        assertThat(anzahl("")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Verkäufer/in mit Erfahrung in der Bäckerei, kassiert sicher.",
            "Lagert, kommissioniert und fährt Stapler; sucht Vollzeit in Schicht.",
            "Spricht Polnisch und Deutsch, arbeitet gern mit Kundschaft.",
            "Hat im Garten- und Landschaftsbau gearbeitet und möchte wieder nach draußen.",
            "Hat Erfahrung im Umgang mit Kindern und Jugendlichen.", "Mit 20 Jahren Erfahrung im Tiefbau.",
            "Hat zwei Jahre Praxis in der Kinderbetreuung."})
    void takesASentenceOfWork(String satz) {
        assertThat(nimmAuf("demo-fallmanager", bezug(lege("17291")), Map.of("satz", satz)).text())
                .contains("\"fehler\":[]");
    }

    @Test
    void isNarrowedDownByBranchAndHoursAndByPlaceNoFinerThanARegion() {
        imPool("17291");
        imPool("17268");

        assertThat(anzahl("branchen: [VERKEHR_LAGEREI]")).isEqualTo(2);
        assertThat(anzahl("branchen: [HANDEL]")).isZero();
        assertThat(anzahl("wochenstunden: 30")).isEqualTo(2);
        assertThat(anzahl("wochenstunden: 45")).isZero();
        assertThat(anzahl("ort: \"17291\"")).as("nobody learns who of the two lives there").isEqualTo(2);
        assertThat(anzahl("ort: \"17291\", umkreisKm: 1")).isEqualTo(2);
        assertThat(anzahl("ort: \"Frankfurt am Main\", umkreisKm: 20")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wochenstunden: -1", "wochenstunden: 61", "umkreisKm: 20", "ort: \"17291\", umkreisKm: -1"})
    void saysWhichFieldOfASearchCannotBe(String suche) {
        var antwort = pool(suche);

        assertThat(antwort.code()).isEqualTo("BAD_REQUEST");
        assertThat(antwort.text()).contains("suche." + suche.replaceAll(".*?(\\w+): -?\\d+$", "$1"));
    }

    @Test
    @DisplayName("X-07, decision 13: employers are told no figure below five, the Arbeitgeberservice every one")
    void tellsEmployersNoSmallFigures() {
        IntStream.range(0, 5).forEach(i -> imPool("17291"));
        imPool("16303");
        var frage = "{ bewerberpool(first: 0, suche: {berufe: [\"" + beruf
                + "\"]}) { facetten { merkmal werte { wert anzahl } } } }";

        var ags = draht.als("demo-ags").frage(frage).an("/data/bewerberpool/facetten/1/werte");
        assertThat(ags.findValuesAsString("wert")).containsExactly("17xxx", "16xxx");
        var employer = draht.als("demo-arbeitgeber").frage(frage).an("/data/bewerberpool/facetten");
        assertThat(employer.at("/1/werte")).as("one beside five follows from the total").isEmpty();
        assertThat(employer.at("/0/werte/0/anzahl").asInt()).isEqualTo(6);
    }

    @Test
    void isClosedOnEveryPageToWhoIsAdmittedNoLonger() {
        imPool("17291");
        imPool("17291");
        var erste = draht.als("demo-arbeitgeber")
                .frage("{ bewerberpool(first: 1, suche: {berufe: [\"" + beruf
                        + "\"]}) { pageInfo { endCursor } edges { node { id } } } }");
        var naechste = "{ bewerberpool(first: 1, after: \""
                + erste.an("/data/bewerberpool/pageInfo/endCursor").asString() + "\", suche: {berufe: [\"" + beruf
                + "\"]}) { edges { node { id } } } }";
        assertThat(draht.als("demo-arbeitgeber").frage(naechste).an("/data/bewerberpool/edges")).hasSize(1);

        arbeitgeber.zulassen(-10, -1);

        assertThat(draht.als("demo-arbeitgeber").frage(naechste).code()).isEqualTo("FORBIDDEN");
    }

    @Test
    @DisplayName("Law 5: a page of the pool takes as many reads of the store as a single entry, shown before or not")
    void readsAsOftenForManyAsForOne() {
        IntStream.range(0, 6).forEach(i -> imPool("17291"));

        var eine = gelesen(1);

        assertThat(eine).isPositive();
        assertThat(gelesen(6)).isEqualTo(eine);
        assertThat(gelesen(6)).as("remembered").isEqualTo(eine);
    }

    private int gelesen(int anzahl) {
        return lesezaehler.readsOf("faelle", () -> assertThat(draht.als("demo-arbeitgeber")
                .frage("{ bewerberpool(first: " + anzahl + ", suche: {berufe: [\"" + beruf
                        + "\"]}) { edges { node { satz pseudonym } } } }")
                .an("/data/bewerberpool/edges")).hasSize(anzahl));
    }

    private Map<String, Object> kontakt(Fall fall, Antwort davor) {
        var eingabe = bezug(fall);
        eingabe.putAll(Map.of("version", davor.an("/data/poolAufnehmen/version").asInt(), "art", "SONSTIGER", "weg",
                "TELEFON", "tag", LocalDate.now(clock).toString(), "ergebnis", "Etwas ganz anderes besprochen."));
        return eingabe;
    }

    private void imPool(String plz) {
        new Fallbestand(store, faelle).lege(Fallbestand.imPool(fall(plz), LocalDate.now(clock)));
    }

    private Fall lege(String plz) {
        return new Fallbestand(store, faelle)
                .lege(Fallbestand.mitEinwilligung(fall(plz), Einwilligungszweck.ARBEITGEBERPOOL));
    }

    private Fall fall(String plz) {
        return Fallbestand.von(new Person("Wanda", "Winterberg", LocalDate.parse("1988-02-29"),
                new Anschrift("Uckerpromenade 7", plz, "Prenzlau"), null, null),
                new Zustaendigkeit("Prenzlau", "demo-fallmanager"), beruf);
    }

    private Map<String, Object> bezug(Fall fall) {
        return new HashMap<>(Map.of("fallId", kennungen.global(Fall.class, fall.kennung()), "version",
                fall.version()));
    }

    private Antwort nimmAuf(String wer, Map<String, Object> bezug, Map<String, ?> dazu) {
        var eingabe = new HashMap<>(bezug);
        eingabe.put("branchen", List.of("VERKEHR_LAGEREI"));
        eingabe.put("satz", SATZ);
        eingabe.putAll(dazu);
        return handle(wer, "poolAufnehmen", eingabe);
    }

    private Antwort handle(String wer, String mutation, Map<String, Object> eingabe) {
        var typ = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Eingabe!";
        return draht.als(wer)
                .frage("mutation($e: " + typ + ") { " + mutation
                        + "(eingabe: $e) { version pooleintraege { gilt } fehler { feld code meldung } } }",
                        Map.of("e", eingabe));
    }

    private static String code(Antwort antwort, String mutation) {
        var fehler = antwort.an("/data/" + mutation + "/fehler/0");
        return fehler.at("/feld").asString() + ' ' + fehler.at("/code").asString();
    }

    private int anzahl(String suche) {
        return pool(suche).an("/data/bewerberpool/totalCount").asInt();
    }

    private Antwort pool(String suche) {
        return draht.als("demo-arbeitgeber")
                .frage("{ bewerberpool(suche: {berufe: [\"" + beruf + "\"] " + suche
                        + "}) { totalCount edges { node { satz branchen verfuegbarAb region } } } }");
    }
}
