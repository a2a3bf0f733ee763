package de.passgenau.api.vermittlung.vorschlag.vorgang;

import static de.passgenau.api.vermittlung.vorschlag.vorgang.Vorschlagsweg.angenommen;
import static de.passgenau.api.vermittlung.vorschlag.vorgang.Vorschlagsweg.fehler;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Einwilligungszweck;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellengang;
import de.passgenau.api.vermittlung.Kandidat;
import de.passgenau.api.vermittlung.treffer.Trefferfrage;
import de.passgenau.matching.Sichtfilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

@Anwendungstest
@DisplayName("X-08 a person is proposed for an offer, and both sides answer")
class VermittlungsvorschlagTests {

    private static final int ANSTURM = 8;

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> faelle;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Clock clock;
    private Draht draht = new Draht(0);
    private Vorschlagsweg fm = new Vorschlagsweg(draht);
    private Vorschlagsweg ags = new Vorschlagsweg(draht);
    private Stellengang stellen;

    @BeforeEach
    void connect() {
        draht = new Draht(port);
        fm = new Vorschlagsweg(draht.als("demo-fallmanager"));
        ags = new Vorschlagsweg(draht.als("demo-ags"));
        stellen = new Stellengang(draht);
    }

    private Fall lege(Fall fall) {
        return new Fallbestand(store, faelle).lege(fall);
    }

    private String global(Fall fall) {
        return kennungen.global(Fall.class, fall.kennung());
    }

    private String kandidat(Fall fall) {
        return kennungen.global(Kandidat.class, fall.kennung());
    }

    private String stelle(Map<String, ?> dazu) {
        return stellen.gemeldet(dazu).at("/id").asString();
    }

    @Test
    @DisplayName("X-08 goes on by the table alone, with day, actor, reason and what both sides say")
    void goesOnStepByStep() {
        var neu = fm.gemacht(global(lege(Fallbestand.inPrenzlau())), stelle(Map.of()));
        assertThat(neu.at("/stand").asString()).isEqualTo("VORGESCHLAGEN");
        assertThat(neu.at("/frist/erklaerung").asString()).contains("3 Arbeitstage");
        assertThat(fehler(fm.setze(neu, "EINGESTELLT", Map.of()))).containsExactly("stand UNGUELTIG");

        var versandt = angenommen(ags.setze(neu, "VERSANDT", Map.of("rueckmeldungBewerber", "Bewirbt sich heute.")));
        assertThat(fehler(fm.setze(neu, "VERSANDT", Map.of()))).containsExactly("version VERALTET");
        assertThat(fehler(ags.setze(versandt, "ABGELEHNT_ARBEITGEBER", Map.of())))
                .containsExactly("arbeitgeberabsage PFLICHTFELD");
        assertThat(fehler(ags.setze(versandt, "ABGELEHNT_ARBEITGEBER",
                Map.of("arbeitgeberabsage", "ANDERER", "bewerberabsage", "WEG"))))
                .containsExactlyInAnyOrder("bewerberabsage UNGUELTIG", "worte PFLICHTFELD");
        assertThat(fehler(ags.setze(versandt, "BEWORBEN", Map.of("tag", LocalDate.now(clock).plusDays(1).toString()))))
                .containsExactly("tag UNGUELTIG");

        var abgesagt = angenommen(ags.setze(versandt, "ABGELEHNT_ARBEITGEBER", Map.of("arbeitgeberabsage", "SPRACHE",
                "rueckmeldungArbeitgeber", "Gern nach dem Kurs.")));
        assertThat(abgesagt.at("/moeglicheStaende")).isEmpty();
        assertThat(abgesagt.at("/frist").isNull()).isTrue();
        assertThat(abgesagt.at("/verlauf").findValuesAsString("stand"))
                .containsExactly("VORGESCHLAGEN", "VERSANDT", "ABGELEHNT_ARBEITGEBER");
        assertThat(abgesagt.at("/verlauf").findValuesAsString("akteur"))
                .containsExactly("demo-fallmanager", "demo-ags", "demo-ags");
        assertThat(abgesagt.at("/verlauf/2/arbeitgeberabsage").asString()).isEqualTo("SPRACHE");
        assertThat(abgesagt.at("/rueckmeldungen").findValuesAsString("seite"))
                .containsExactly("BEWERBER", "ARBEITGEBER");
        assertThat(fehler(fm.setze(abgesagt, "VERSANDT", Map.of()))).containsExactly("stand UNGUELTIG");
        assertThat(angenommen(fm.melde(abgesagt, "BEWERBER", "Ist enttäuscht.")).at("/rueckmeldungen")).hasSize(3);
    }

    @Test
    @DisplayName("X-08 nobody is proposed twice at once for the same offer, whoever tries at the same time")
    void isMadeOnce() throws Exception {
        var fall = global(lege(Fallbestand.inPrenzlau()));
        var stelle = stelle(Map.of());

        var antworten = zugleich(Map.of("fallId", fall, "stellenangebotId", stelle));

        assertThat(antworten.stream().filter(eine -> eine.at("/fehler").isEmpty())).hasSize(1);
        assertThat(antworten.stream().flatMap(eine -> fehler(eine).stream()).distinct())
                .containsExactly("stellenangebotId SCHON_VORHANDEN");
        assertThat(fm.finde("faelle: [\"" + fall + "\"]")).hasSize(1);
        var nochmal = ags.erstelle(Map.of("fallId", fall, "stellenangebotId", stelle));
        assertThat(fehler(nochmal)).as("an id of a case is no secret of its own, and the case is in sight")
                .containsExactly("stellenangebotId SCHON_VORHANDEN");
        assertThat(nochmal.at("/vermittlungsvorschlag/id").asString())
                .isEqualTo(fm.finde("faelle: [\"" + fall + "\"]").getFirst());
    }

    private List<JsonNode> zugleich(Map<String, ?> eingabe) throws Exception {
        var start = new CyclicBarrier(ANSTURM);
        var aufrufe = IntStream.range(0, ANSTURM).<Callable<JsonNode>>mapToObj(i -> () -> {
            start.await();
            return i % 2 == 0 ? fm.erstelle(eingabe) : ags.erstelle(eingabe);
        }).toList();
        try (var threads = Executors.newFixedThreadPool(ANSTURM)) {
            var antworten = new ArrayList<JsonNode>();
            for (var antwort : threads.invokeAll(aufrufe)) {
                antworten.add(antwort.get());
            }
            return antworten;
        }
    }

    @Test
    @DisplayName("X-08 once more after the former one has ended takes a reason")
    void isRepeatedWithAReason() {
        var fall = global(lege(Fallbestand.inPrenzlau()));
        var stelle = stelle(Map.of());
        var erster = fm.gemacht(fall, stelle);
        angenommen(fm.setze(erster, "ZURUECKGEZOGEN", Map.of("ruecknahme", "IRRTUM")));

        assertThat(fehler(fm.erstelle(Map.of("fallId", fall, "stellenangebotId", stelle))))
                .containsExactly("wiederholungsgrund PFLICHTFELD");
        angenommen(fm.erstelle(Map.of("fallId", fall, "stellenangebotId", stelle, "wiederholungsgrund",
                "Nun mit Führerschein.")));
        assertThat(fm.finde("faelle: [\"" + fall + "\"]")).hasSize(2);
        assertThat(fm.finde("faelle: [\"" + fall + "\"], nurOffene: true")).hasSize(1);
        assertThat(draht.frage("query($id: ID!) { fall(id: $id) { vermittlungsvorschlaege { edges {"
                + " node { stand frist { ueberfaellig } } } } } }", Map.of("id", fall))
                .an("/data/fall/vermittlungsvorschlaege")
                .findValuesAsString("stand")).containsExactly("VORGESCHLAGEN", "ZURUECKGEZOGEN");
    }

    @Test
    void isAnsweredFromTheFirstResultWhenItIsRepeated() {
        var fall = global(lege(Fallbestand.inPrenzlau()));
        var eingabe = Map.of("fallId", fall, "stellenangebotId", stelle(Map.of()), "clientMutationId",
                "einmal-" + fall);

        var erster = angenommen(fm.erstelle(eingabe));

        assertThat(angenommen(fm.erstelle(eingabe)).at("/id")).isEqualTo(erster.at("/id"));
        assertThat(fm.finde("faelle: [\"" + fall + "\"]")).hasSize(1);
    }

    @Test
    @DisplayName("N-06 who is refused for what is no reason is told to the Arbeitgeberservice, and it stands as it was said")
    void saysWhatIsNoReasonToRefuseSomebody() {
        var neu = fm.gemacht(global(lege(Fallbestand.inPrenzlau())), stelle(Map.of()));
        var versandt = angenommen(ags.setze(neu, "VERSANDT", Map.of()));

        var antwort = ags.setze(versandt, "ABGELEHNT_ARBEITGEBER",
                Map.of("arbeitgeberabsage", "ANDERER", "worte", "War dem Betrieb zu alt."));

        assertThat(angenommen(antwort).at("/stand").asString()).isEqualTo("ABGELEHNT_ARBEITGEBER");
        assertThat(antwort.toString()).contains("„zu alt“ ist kein Grund");
    }

    @Test
    @DisplayName("X-09 the engine excludes, a person decides otherwise and says why; a closed offer is none any more")
    void letsAPersonDecideOtherwise() {
        var fall = global(lege(Fallbestand.inPrenzlau()));
        var anderswo = stelle(Map.of("orte", List.of(Map.of("plz", "10115", "ort", "Berlin"))));

        assertThat(fehler(fm.erstelle(Map.of("fallId", fall, "stellenangebotId", anderswo))))
                .containsExactly("begruendung PFLICHTFELD");
        assertThat(fehler(fm.erstelle(Map.of("fallId", fall, "stellenangebotId", anderswo, "begruendung",
                ".............")))).containsExactly("begruendung PFLICHTFELD");
        assertThat(fehler(fm.erstelle(Map.of("fallId", fall, "stellenangebotId", anderswo, "begruendung",
                "Hat eine Depression überwunden."))).getFirst()).isEqualTo("begruendung GESUNDHEITSANGABE");
        var trotzdem = angenommen(fm.erstelle(Map.of("fallId", fall, "stellenangebotId", anderswo, "begruendung",
                "Zieht im Januar dorthin.")));
        assertThat(trotzdem.at("/trotzAusschluss").asBoolean()).isTrue();

        var geschlossen = stellen.gemeldet(Map.of());
        stellen.geschlossen(geschlossen);
        assertThat(fehler(fm.erstelle(Map.of("fallId", fall, "stellenangebotId",
                geschlossen.at("/id").asString())))).containsExactly("stellenangebotId UNGUELTIG");
    }

    @Test
    @DisplayName("X-09 work follows by a person's hand, prepared; the offer has one place less")
    void leadsOnToWork() {
        var fall = lege(Fallbestand.inPrenzlau());
        var stelle = stelle(Map.of("plaetze", 1));
        var versandt = fm.gesetzt(fm.gemacht(global(fall), stelle), "VERSANDT");

        var eingestellt = ags.setze(versandt, "EINGESTELLT", Map.of());

        assertThat(eingestellt.at("/hinweise").findValuesAsString("regel")).containsExactly("C-01", "X-08");
        var frage = draht.frage("query($id: ID!) { node(id: $id) { ... on Vermittlungsvorschlag { arbeitsaufnahme {"
                + " fallId version tag art weg kldb } stellenangebot { freiePlaetze } fall { id akte {"
                + " integrationen { tag } } } } } }", Map.of("id", versandt.at("/id").asString()));
        assertThat(frage.an("/data/node/arbeitsaufnahme/weg").asString()).as(frage.text())
                .isEqualTo("VERMITTLUNGSVORSCHLAG");
        assertThat(frage.an("/data/node/arbeitsaufnahme/kldb").asString()).isEqualTo("51312");
        assertThat(frage.an("/data/node/stellenangebot/freiePlaetze").asInt()).isZero();
        assertThat(frage.an("/data/node/fall/akte/integrationen")).as("nothing is recorded by itself").isEmpty();
    }

    @Test
    @DisplayName("X-08, X-09 once all places are taken nobody else is proposed, and everybody reads why; more places open it again")
    void proposesNobodyForAnOfferThatIsFilled() {
        var gemeldet = stellen.gemeldet(Map.of("plaetze", 1, "titel", "Lagerfachkraft Quittenhain"));
        var stelle = gemeldet.at("/id").asString();
        var andere = global(lege(Fallbestand.inPrenzlau()));
        assertThat(passt(andere, stelle)).isTrue();
        var versandt = fm.gesetzt(fm.gemacht(global(lege(Fallbestand.inPrenzlau())), stelle), "VERSANDT");

        angenommen(ags.setze(versandt, "EINGESTELLT", Map.of()));

        assertThat(passt(andere, stelle)).isFalse();
        assertThat(fehler(fm.erstelle(Map.of("fallId", andere, "stellenangebotId", stelle, "begruendung",
                "Passt trotzdem sehr gut.")))).containsExactly("stellenangebotId KEIN_PLATZ");
        assertThat(draht.als("demo-ags")
                .frage("mutation($e: AbgleichrundeBeginnenEingabe!) {"
                        + " abgleichrundeBeginnen(eingabe: $e) { fehler { feld code } } }",
                        Map.of("e", Map.of("stellenangebotIds", List.of(stelle))))
                .an("/data/abgleichrundeBeginnen/fehler")
                .toString()).isEqualTo("[{\"feld\":\"stellenangebotIds\",\"code\":\"KEIN_PLATZ\"}]");
        var gelesen = draht.als("demo-ags").frage(BESETZT, Map.of("id", stelle));
        assertThat(gelesen.an("/data/stellenangebot/freiePlaetze").asInt()).as(gelesen.text()).isZero();
        assertThat(gelesen.an("/data/stellenangebot/stand").asString()).isEqualTo("VEROEFFENTLICHT");
        assertThat(gelesen.an("/data/stellenangebot/hinweise/0/meldung").asString()).contains("besetzt");
        assertThat(gelesen.an("/data/bewerberFuerStelle/totalCount").asInt()).isZero();
        assertThat(gelesen.an("/data/alle/totalCount").asInt()).isEqualTo(1);
        assertThat(gelesen.an("/data/freie/totalCount").asInt()).isZero();
        var erklaert = draht.frage("query($f: ID!, $s: ID!) { matchErklaerung(fallId: $f, stellenangebotId: $s) {"
                + " ausschluesse { kriterium begruendung } } }", Map.of("f", andere, "s", stelle));
        assertThat(erklaert.text()).contains("PLAETZE", "besetzt");

        stellen.geaendert(gelesen.an("/data/stellenangebot"), Map.of("plaetze", 2));

        assertThat(passt(andere, stelle)).isTrue();
        angenommen(fm.erstelle(Map.of("fallId", andere, "stellenangebotId", stelle)));
    }

    private static final String BESETZT = """
            query($id: ID!) {
              stellenangebot(id: $id) { id version stand freiePlaetze hinweise { feld meldung } }
              bewerberFuerStelle(stellenangebotId: $id) { totalCount }
              alle: stellenangebote(suche: {text: "Quittenhain"}) { totalCount }
              freie: stellenangebote(suche: {text: "Quittenhain", nurMitFreienPlaetzen: true}) { totalCount } }""";

    private boolean passt(String fall, String stelle) {
        return Trefferfrage.stellen(draht).treffer(fall, "", stelle).isPresent();
    }

    @Test
    @DisplayName("X-08 the Arbeitgeberservice knows the person by her pseudonym, unless she has agreed")
    void namesNobodyWithoutConsent() {
        var ohne = lege(Fallbestand.inSchwedt());
        var mit = lege(Fallbestand.mitEinwilligung(Fallbestand.inSchwedt(),
                Einwilligungszweck.NAME_FUER_ARBEITGEBERSERVICE));
        var stelle = stelle(Map.of("orte", List.of(Map.of("plz", "16303", "ort", "Schwedt/Oder"))));
        for (var fall : List.of(ohne, mit)) {
            angenommen(ags.erstelle(Map.of("kandidatId", kandidat(fall), "stellenangebotId", stelle, "begruendung",
                    "Passt in den Betrieb.")));
        }

        var gesehen = draht.als("demo-ags")
                .frage("query($id: ID!) { stellenangebot(id: $id) { vorschlagszahlen { stand anzahl } }"
                        + " vermittlungsvorschlaege(suche: {stellenangebote: [$id]}) { edges { node { kandidat { id"
                        + " person { nachname } } } } } }", Map.of("id", stelle));

        assertThat(gesehen.an("/data/vermittlungsvorschlaege/edges")).as(gesehen.text()).hasSize(2);
        assertThat(gesehen.an("/data/vermittlungsvorschlaege/edges").findValuesAsString("nachname"))
                .containsExactly("Winterberg");
        assertThat(gesehen.an("/data/stellenangebot/vorschlagszahlen").toString())
                .isEqualTo("[{\"stand\":\"VORGESCHLAGEN\",\"anzahl\":2}]");
        assertThat(draht.als("demo-ags")
                .frage("{ vermittlungsvorschlaege { edges { node { fall { id } } } } }", Map.of())
                .code()).isEqualTo("FORBIDDEN");
        assertThat(draht.als("demo-arbeitgeber")
                .frage("{ vermittlungsvorschlaege { totalCount } }", Map.of())
                .code()).isEqualTo("FORBIDDEN");
    }

    @Test
    @DisplayName("X-08 not yours, not there: a proposal is where its case is, and only who leads it carries it on")
    void staysInSightOfItsCase() {
        var dort = lege(Fallbestand.inSchwedt());
        var stelle = stelle(Map.of("orte", List.of(Map.of("plz", "16303", "ort", "Schwedt/Oder"))));
        var vorschlag = angenommen(ags.erstelle(Map.of("kandidatId", kandidat(dort), "stellenangebotId", stelle,
                "begruendung", "Passt in den Betrieb.")));
        var id = vorschlag.at("/id").asString();

        assertThat(fm.finde("stellenangebote: [\"" + stelle + "\"]")).isEmpty();
        assertThat(new Vorschlagsweg(draht.als("demo-fallmanager-2")).finde("stellenangebote: [\"" + stelle + "\"]"))
                .containsExactly(id);
        assertThat(draht.frage("query($id: ID!) { vermittlungsvorschlag(id: $id) { id } }", Map.of("id", id))
                .an("/data/vermittlungsvorschlag")
                .isNull()).isTrue();
        assertThat(fehler(fm.setze(vorschlag, "VERSANDT", Map.of()))).containsExactly("id NICHT_GEFUNDEN");
        assertThat(fehler(fm.erstelle(Map.of("fallId", global(dort), "stellenangebotId", stelle))))
                .containsExactly("fallId NICHT_GEFUNDEN");
        var fremd = lege(Fallbestand.gefuehrt("Prenzlau", "jemand-anders"));
        assertThat(fehler(fm.erstelle(Map.of("fallId", global(fremd), "stellenangebotId", stelle(Map.of())))))
                .containsExactly("fallId NICHT_BEFUGT");
        assertThat(fehler(fm.erstelle(Map.of("stellenangebotId", stelle)))).contains("fallId PFLICHTFELD");
    }

    @Test
    @DisplayName("X-08 is found by state, answer and deadline")
    void isFoundByWhatIsMissing() {
        var fall = global(lege(Fallbestand.inPrenzlau()));
        var neu = fm.gemacht(fall, stelle(Map.of()));
        var versandt = angenommen(fm.setze(fm.gemacht(fall, stelle(Map.of())), "VERSANDT",
                Map.of("rueckmeldungBewerber", "Kommt gern.")));
        var hier = "faelle: [\"" + fall + "\"], ";

        assertThat(fm.finde(hier + "staende: [VERSANDT]")).containsExactly(versandt.at("/id").asString());
        assertThat(fm.finde(hier + "ohneRueckmeldungVon: [BEWERBER]")).containsExactly(neu.at("/id").asString());
        assertThat(fm.finde(hier + "ohneRueckmeldungVon: [ARBEITGEBER]")).hasSize(2);
        assertThat(fm.finde(hier + "ueberfaellig: true")).isEmpty();
        assertThat(fm.finde(hier + "ueberfaellig: false, nurEigene: true")).hasSize(2);
        assertThat(ags.finde("kandidaten: [\"" + kandidat(fall(fall)) + "\"], nurEigene: true")).isEmpty();
    }

    private Fall fall(String global) {
        return faelle.leser()
                .lade(kennungen.id(Fall.class, global), Sichtfilter.alles())
                .orElseThrow();
    }
}
