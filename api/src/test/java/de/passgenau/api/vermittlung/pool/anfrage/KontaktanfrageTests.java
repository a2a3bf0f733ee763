package de.passgenau.api.vermittlung.pool.anfrage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.arbeitgeber.DemoArbeitgeber;
import de.passgenau.api.datenschutz.Auskunftsquelle;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Einwilligungszweck;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.person.Fallnachfolge;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.graphql.pruefung.Socket;
import de.passgenau.api.graphql.zugriff.Zweck;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.api.stelle.Stellengang;
import de.passgenau.api.vermittlung.pool.anfrage.Anfrageschritt.Anfragetat;
import de.passgenau.api.vermittlung.pool.anfrage.Kontaktanfrage.Paar;
import de.passgenau.api.vermittlung.pool.anfrage.Kontaktanfrage.Schritt;
import de.passgenau.api.vermittlung.pool.anfrage.Kontaktanfrage.Wunsch;
import de.passgenau.catalogue.Spur;
import de.passgenau.matching.Sichtfilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@Anwendungstest
@TestPropertySource(properties = "passgenau.pool.anfragen-je-tag=30")
@DisplayName("X-07 an employer asks for somebody of the pool, and the Arbeitgeberservice releases by stages")
class KontaktanfrageTests {

    private static final AtomicInteger BERUFE = new AtomicInteger(80_000);
    private static final int ANSTURM = 6;
    private static final String FELDER = "{ kontaktanfrage { id version stand faelligAm profil { pseudonym } freigabe "
            + "{ bis lebenslauf { zielberuf } person { nachname } } } fehler { feld code } }";

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> faelle;
    @Autowired
    private Dokumentliste<Kontaktanfrage> liste;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private DemoArbeitgeber arbeitgeber;
    @Autowired
    private List<Auskunftsquelle> quellen = List.of();
    @Autowired
    private List<Fallnachfolge> nachfolgen = List.of();
    @Autowired
    private Clock clock;
    private Draht employer = new Draht(0);
    private Draht ags = new Draht(0);
    private Draht fm = new Draht(0);
    private String beruf = "";

    @BeforeEach
    void connect() {
        fm = new Draht(port);
        ags = fm.als("demo-ags");
        employer = fm.als("demo-arbeitgeber");
        arbeitgeber.zulassen();
        beruf = Integer.toString(BERUFE.incrementAndGet());
    }

    @Test
    void releasesTheProfileFirstAndTheNameOnlyWithConsent() {
        var fall = lege(Einwilligungszweck.NAME_FUER_ARBEITGEBER);
        var anfrage = gefragt();
        assertThat(anfrage.at("/stand").asString()).isEqualTo("ANGEFRAGT");
        assertThat(anfrage.at("/freigabe").isNull()).isTrue();
        assertThat(fehler(gibFrei(anfrage, "NAME"))).as("one stage after the other").containsExactly("id UNGUELTIG");

        var profil = angenommen(gibFrei(anfrage, "PROFIL"));
        assertThat(eine("").at("/freigabe/lebenslauf/zielberuf").asString()).isEqualTo(beruf);
        assertThat(eine("").at("/freigabe/person").isNull()).isTrue();
        var name = angenommen(gibFrei(profil, "NAME"));
        assertThat(eine("").at("/freigabe/person/nachname").asString()).isEqualTo("Winterberg");

        var id = kennungen.global(Fall.class, fall.kennung());
        widerrufe(id, Einwilligungszweck.NAME_FUER_ARBEITGEBER);
        assertThat(eine("").at("/freigabe/person").isNull()).as("at once").isTrue();
        assertThat(eine("").at("/freigabe/lebenslauf/zielberuf").asString()).isEqualTo(beruf);
        assertThat(fehler(gibFrei(name, "NAME"))).containsExactly("stufe UNGUELTIG");
        widerrufe(id, Einwilligungszweck.ARBEITGEBERPOOL);
        assertThat(eine("").at("/freigabe").isNull()).isTrue();
        assertThat(eine("").at("/profil").isNull()).isTrue();
    }

    @Test
    void isRefusedTheNameOfWhoHasNotAgreed() {
        lege();
        var profil = angenommen(gibFrei(gefragt(), "PROFIL"));

        assertThat(fehler(gibFrei(profil, "NAME"))).containsExactly("stufe UNGUELTIG");
    }

    @Test
    void isAskedOnceAtATimeWhoeverTriesAtTheSameTime() throws Exception {
        lege();
        var profil = profilId();

        var antworten = zugleich(Map.of("poolprofilId", profil, "nachricht", "Wir suchen fürs Lager."));

        assertThat(antworten.stream().filter(eine -> fehler(eine).isEmpty())).hasSize(1);
        assertThat(antworten.stream().flatMap(eine -> fehler(eine).stream()).distinct())
                .containsExactly("poolprofilId SCHON_VORHANDEN");
        var offen = eine("nurOffene: true");
        angenommen(handle(employer, "kontaktanfrageZurueckziehen", bezug(offen)));
        assertThat(gefragt().at("/stand").asString()).as("once more after the end").isEqualTo("ANGEFRAGT");
    }

    private List<Antwort> zugleich(Map<String, Object> eingabe) throws Exception {
        var start = new CyclicBarrier(ANSTURM);
        var aufrufe = IntStream.range(0, ANSTURM).<Callable<Antwort>>mapToObj(i -> () -> {
            start.await();
            return handle(employer, "kontaktAnfragen", eingabe);
        }).toList();
        try (var threads = Executors.newFixedThreadPool(ANSTURM)) {
            var antworten = new ArrayList<Antwort>();
            for (var antwort : threads.invokeAll(aufrufe)) {
                antworten.add(antwort.get());
            }
            return antworten;
        }
    }

    @Test
    void isRefusedWhatNobodyMayWishForAndWhoIsNotThere() {
        var fall = lege();
        var profil = profilId();

        assertThat(fehler(handle(employer, "kontaktAnfragen", Map.of("poolprofilId", profil))))
                .containsExactly("nachricht PFLICHTFELD");
        assertThat(fehler(handle(employer, "kontaktAnfragen",
                Map.of("poolprofilId", profil, "nachricht", "Bitte nur junge Männer unter 30 Jahren."))))
                .containsExactly("nachricht UNGUELTIG");
        widerrufe(kennungen.global(Fall.class, fall.kennung()), Einwilligungszweck.ARBEITGEBERPOOL);
        var weg = handle(employer, "kontaktAnfragen", Map.of("poolprofilId", profil, "nachricht", "Fürs Lager."));
        assertThat(fehler(weg)).containsExactly("poolprofilId NICHT_GEFUNDEN");
        assertThat(weg.text()).as("not there, whether it ever was or not")
                .isEqualTo(handle(employer,
                        "kontaktAnfragen", Map.of("poolprofilId", "unbekannt", "nachricht", "Fürs Lager.")).text());
    }

    @Test
    void isSeenByNobodyElseAndClosedWithTheAdmission() {
        lege();
        var anfrage = angenommen(gibFrei(gefragt(), "PROFIL"));
        var anderer = fremde();

        assertThat(liste.lade(kennungen.id(Kontaktanfrage.class, anfrage.at("/id").asString()), anderer)).isEmpty();
        assertThat(liste.finde(Set.of(kennungen.id(Kontaktanfrage.class, anfrage.at("/id").asString())), anderer))
                .isEmpty();
        assertThat(finde(fm.als("demo-fallmanager-2"), "")).as("of another Geschäftsstelle").isEmpty();
        arbeitgeber.zulassen(-10, -1);
        assertThat(employer.frage("{ kontaktanfragen { totalCount } }").code()).isEqualTo("FORBIDDEN");
    }

    @Test
    void reachesTheFallmanagerAndWhoLooksAfterTheEmployer() {
        lege();
        var anfrage = gefragt();

        assertThat(finde(ags, "nurOffene: true")).hasSize(1);
        assertThat(finde(fm, "nurOffene: true").getFirst().at("/faelligAm").asString()).isNotEmpty();
        assertThat(fm.frage("{ arbeitsliste(je: 20) { gruppen { posten { satz } } } }").text())
                .contains("hat ein Arbeitgeber über den Bewerberpool");
        var abgelehnt = bezug(anfrage);
        abgelehnt.put("grund", "ANDERER");
        assertThat(fehler(handle(ags, "kontaktanfrageAblehnen", abgelehnt))).containsExactly("bemerkung PFLICHTFELD");
        abgelehnt.put("grund", "STELLE_PASST_NICHT");
        angenommen(handle(ags, "kontaktanfrageAblehnen", abgelehnt));
        assertThat(eine("").at("/stand").asString()).isEqualTo("ABGELEHNT");
        assertThat(finde(ags, "nurOffene: true")).isEmpty();
    }

    @Test
    void isFollowedLiveByBothSidesAndPickedUpAgain() {
        lege();
        var anfrage = gefragt();
        JsonNode profil;
        String marke;
        try (var betrieb = hoere(employer, anfrage, ""); var jobcenter = hoere(ags, anfrage, "")) {
            profil = angenommen(gibFrei(anfrage, "PROFIL"));
            assertThat(naechstes(jobcenter).at("/kontaktanfrage/stand").asString()).isEqualTo("PROFIL_FREIGEGEBEN");
            var ereignis = naechstes(betrieb);
            assertThat(ereignis.at("/kontaktanfrage/freigabe/bis").asString()).isNotEmpty();
            marke = ereignis.at("/marke").asString();
        }
        var ablehnung = bezug(profil);
        ablehnung.put("grund", "STELLE_PASST_NICHT");
        angenommen(handle(ags, "kontaktanfrageAblehnen", ablehnung));

        try (var betrieb = hoere(employer, anfrage, ", nach: \"" + marke + "\"")) {
            assertThat(naechstes(betrieb).at("/kontaktanfrage/stand").asString()).isEqualTo("ABGELEHNT");
        }
        try (var fremd = hoere(fm.als("demo-fallmanager-2"), anfrage, "")) {
            assertThat(fremd.naechste("error").at("/payload/0/extensions/code").asString()).isEqualTo("NOT_FOUND");
        }
    }

    @Test
    void reachesWhoWatchesAllOfThemAtOnceAndWithoutLossOrRepeat() {
        lege();
        String marke;
        JsonNode anfrage;
        try (var alle = hoereAlle(ags, ""); var fremd = hoereAlle(fm.als("demo-fallmanager-2"), "")) {
            assertThat(finde(ags, "")).isEmpty();
            anfrage = gefragt();
            var ereignis = naechstes(alle);
            assertThat(ereignis.at("/kontaktanfrage/id")).isEqualTo(anfrage.at("/id"));
            assertThat(ereignis.at("/kontaktanfrage/stand").asString()).isEqualTo("ANGEFRAGT");
            beruf = Integer.toString(BERUFE.incrementAndGet());
            lege(new Zustaendigkeit("Schwedt", "demo-fallmanager-2"));
            var dort = gefragt();
            assertThat(naechstes(fremd).at("/kontaktanfrage/id")).as("not the one of another Geschäftsstelle")
                    .isEqualTo(dort.at("/id"));
            marke = naechstes(alle).at("/marke").asString();
        }
        var profil = angenommen(gibFrei(anfrage, "PROFIL"));
        var name = angenommen(gibFrei(profil, "PROFIL"));

        try (var alle = hoereAlle(ags, "(nach: \"" + marke + "\")");
                var strom = ags.strom("subscription { kontaktanfrageGeaendert" + "(nach: \"" + marke + "\")"
                        + GEMELDET + " }")) {
            assertThat(naechstes(alle).at("/kontaktanfrage/version")).as("the latest alone")
                    .isEqualTo(name.at("/version"));
            assertThat(strom.ereignis().orElseThrow()).contains("PROFIL_FREIGEGEBEN");
            angenommen(handle(employer, "kontaktanfrageZurueckziehen", bezug(name)));
            assertThat(naechstes(alle).at("/kontaktanfrage/stand").asString()).isEqualTo("ZURUECKGEZOGEN");
        }
        try (var andere = hoereAlle(fm, "(nach: \"" + marke + "\")")) {
            assertThat(andere.naechste("error").at("/payload/0/extensions/code").asString())
                    .as("somebody else's mark")
                    .isEqualTo("BAD_REQUEST");
        }
    }

    private static final String GEMELDET = " { marke kontaktanfrage { id version stand } }";

    private static Socket hoereAlle(Draht wer, String mehr) {
        return wer.socket()
                .begruessen()
                .abonnieren("1", "subscription { kontaktanfrageGeaendert" + mehr + GEMELDET + " }");
    }

    @Test
    @DisplayName("X-07 after a refusal the same employer waits, until she is prepared anew")
    void isNotAskedAgainRightAfterARefusal() {
        var fall = lege();
        var ablehnung = bezug(gefragt());
        ablehnung.put("grund", "STELLE_PASST_NICHT");
        angenommen(handle(ags, "kontaktanfrageAblehnen", ablehnung));
        var eingabe = Map.<String, Object>of("poolprofilId", profilId(), "nachricht", "Und für die Nachtschicht?");

        var nochmal = handle(employer, "kontaktAnfragen", eingabe);

        assertThat(fehler(nochmal)).containsExactly("poolprofilId ZU_FRUEH");
        var wann = LocalDate.now(clock).plusDays(28).toString();
        assertThat(employer.frage("mutation($e: KontaktAnfragenEingabe!) { kontaktAnfragen(eingabe: $e) { wiederAb } }",
                Map.of("e", eingabe)).an("/data/kontaktAnfragen/wiederAb").asString()).isEqualTo(wann);
        assertThat(finde(employer, "nurOffene: true")).isEmpty();
        bereiteNeuVor(fall);
        assertThat(gefragt().at("/stand").asString()).isEqualTo("ANGEFRAGT");
    }

    private void bereiteNeuVor(Fall fall) {
        var antwort = fm.frage(
                "mutation($e: PoolAufnehmenEingabe!) { poolAufnehmen(eingabe: $e) { fehler { feld code } } }",
                Map.of("e", Map.of("fallId", kennungen.global(Fall.class, fall.kennung()), "version", fall.version(),
                        "branchen", List.of("VERKEHR_LAGEREI"), "satz", "Sucht nun auch Nachtarbeit im Lager.")));
        assertThat(antwort.an("/data/poolAufnehmen/fehler")).as(antwort.text()).isEmpty();
    }

    private static Socket hoere(Draht wer, JsonNode anfrage, String mehr) {
        return wer.socket()
                .begruessen()
                .hoeren("subscription { kontaktanfrageGeaendert(kontaktanfrageId: \""
                        + anfrage.at("/id").asString() + "\"" + mehr
                        + ") { marke kontaktanfrage { stand freigabe { bis } } } }");
    }

    private static JsonNode naechstes(Socket socket) {
        return socket.naechste("next").at("/payload/data/kontaktanfrageGeaendert");
    }

    @Test
    @DisplayName("X-07 an employer asks no more often a day than is allowed; what was asked on other days does not count")
    void isLimitedByDay() {
        lege();
        var heute = gestellte(30, clock.instant());
        try {
            assertThat(fehler(handle(employer, "kontaktAnfragen",
                    Map.of("poolprofilId", profilId(), "nachricht", "Wir suchen jemanden fürs Lager."))))
                    .containsExactly("poolprofilId UNGUELTIG");
        } finally {
            heute.forEach(this::entferne);
        }
        var gestern = gestellte(30, clock.instant().minus(Duration.ofDays(1)));
        assertThat(gefragt().at("/stand").asString()).isEqualTo("ANGEFRAGT");
        gestern.forEach(this::entferne);
    }

    private List<Kontaktanfrage> gestellte(int anzahl, Instant am) {
        var gestellte = IntStream.range(0, anzahl)
                .mapToObj(i -> store.save(Kontaktanfrage.gestellt(new AnfrageId("viele-" + beruf + i + am),
                        new Paar(new FallId("fall-" + beruf + i + am), "bezug",
                                new ArbeitgeberId("demo-arbeitgeber-1")),
                        new Wunsch(null, "Lager"), new Schritt(Anfrageschritt.nach(Anfragestand.ANGEFRAGT,
                                new Anfragetat("demo-arbeitgeber", am, LocalDate.now(clock).plusDays(3))),
                                Spur.begonnen(am, List.of())))))
                .toList();
        liste.gespeichert(gestellte);
        return gestellte;
    }

    private void entferne(Kontaktanfrage eine) {
        store.remove(eine);
        liste.entfernt(eine.kennung());
    }

    @Test
    @DisplayName("X-07 whoever looks after an employer finds its requests as the own ones, and nobody else does")
    void areTheOwnOnesOfWhoLooksAfterTheEmployer() {
        lege();
        gefragt();
        var betrieb = employer.frage("{ ich { arbeitgeber { id } } }").an("/data/ich/arbeitgeber/id").asString();
        betreut(betrieb, "jemand-anders");
        assertThat(finde(ags, "nurOffene: true, nurEigene: true")).isEmpty();

        betreut(betrieb, "demo-ags");

        assertThat(finde(ags, "nurOffene: true, nurEigene: true")).hasSize(1);
    }

    private void betreut(String betrieb, String wer) {
        var version = ags.frage("query($id: ID!) { arbeitgeber(id: $id) { betreuung { version } } }",
                Map.of("id", betrieb)).an("/data/arbeitgeber/betreuung/version").asInt(0);
        var gesetzt = ags.frage(
                "mutation($e: ArbeitgeberbetreuerSetzenEingabe!) { arbeitgeberbetreuerSetzen(eingabe: $e)"
                        + " { fehler { feld code } } }",
                Map.of("e", Map.of("arbeitgeberId", betrieb, "version", version,
                        "betreuer", wer, "grund", "So besprochen.")));
        assertThat(gesetzt.an("/data/arbeitgeberbetreuerSetzen/fehler")).as(gesetzt.text()).isEmpty();
    }

    @Test
    void becomesAProposalAndNeverASecondOne() {
        var fall = lege();
        var stelle = new Stellengang(fm).gemeldet(Map.of()).at("/id").asString();
        var profil = angenommen(gibFrei(gefragt(), "PROFIL"));
        var wunsch = bezug(profil);
        wunsch.put("stellenangebotId", stelle);
        wunsch.put("begruendung", "Der Betrieb hat nach ihr gefragt.");

        assertThat(angenommen(handle(ags, "kontaktanfrageVorschlagen", wunsch)).at("/stand").asString())
                .isEqualTo("VERMITTELT");
        assertThat(fm.frage("{ vermittlungsvorschlaege(suche: {faelle: [\""
                + kennungen.global(Fall.class, fall.kennung()) + "\"]}) { totalCount } }")
                .an("/data/vermittlungsvorschlaege/totalCount")
                .asInt()).isEqualTo(1);
        var zweiter = bezug(angenommen(gibFrei(gefragt(), "PROFIL")));
        zweiter.put("stellenangebotId", stelle);
        zweiter.put("begruendung", "Der Betrieb hat noch einmal gefragt.");
        assertThat(angenommen(handle(ags, "kontaktanfrageVorschlagen", zweiter)).at("/stand").asString())
                .isEqualTo("VERMITTELT");
        assertThat(fm.frage("{ vermittlungsvorschlaege(suche: {faelle: [\""
                + kennungen.global(Fall.class, fall.kennung()) + "\"]}) { totalCount } }")
                .an("/data/vermittlungsvorschlaege/totalCount")
                .asInt()).as("the one that stands").isEqualTo(1);
    }

    @Test
    void endsByItsLastDayAndGivesItsPlaceToAnotherOne() {
        var fall = lege();
        var gestern = LocalDate.now(clock).minusDays(1);
        var alte = Kontaktanfrage.gestellt(new AnfrageId("alt-" + beruf),
                new Paar(fall.id(), fall.bezug(), new ArbeitgeberId("demo-arbeitgeber-1")), new Wunsch(null, "Lager"),
                new Schritt(Anfrageschritt.nach(Anfragestand.PROFIL_FREIGEGEBEN,
                        new Anfragetat("demo-ags", Instant.parse("2026-01-02T08:00:00Z"), gestern)),
                        Spur.begonnen(Instant.parse("2026-01-02T08:00:00Z"), List.of())));
        liste.gespeichert(List.of(store.save(alte)));

        assertThat(eine("").at("/stand").asString()).isEqualTo("VERFALLEN");
        assertThat(eine("").at("/freigabe").isNull()).isTrue();
        assertThat(finde(employer, "nurOffene: true")).isEmpty();
        assertThat(gefragt().at("/stand").asString()).isEqualTo("ANGEFRAGT");
    }

    @Test
    void isToldToThePersonAndGoesWithHerCase() {
        var fall = lege();
        gefragt();
        var behalten = new Fallbestand(store, faelle).lege(Fallbestand.wie(fall));

        assertThat(quellen.stream().flatMap(quelle -> quelle.abschnitte(fall).stream()).toList().toString())
                .contains("Kontaktanfrage vom", "angefragt", "Demobetrieb");
        nachfolgen.forEach(eine -> eine.verlege(fall.id(), behalten, handlung()));
        assertThat(liste.kennungen(Anfragequelle.FALL, Set.of(fall.kennung()))).isEmpty();
        assertThat(liste.kennungen(Anfragequelle.FALL, Set.of(behalten.kennung()))).hasSize(1);
        store.remove(Query.query(Criteria.where("_id").is(new FallId(behalten.kennung()))), Fall.class);
        faelle.entfernt(behalten.kennung());
        assertThat(liste.leser().finde(Criteria.where("fall").is(behalten.kennung()), Sichtfilter.alles(), 1))
                .isEmpty();
    }

    private static Handlung handlung() {
        return new Handlung(new Anrufer("demo-fallmanager", null, Set.of(Rolle.FALLMANAGER),
                Set.of(), null, null, null, Set.of()), Zweck.FALLBEARBEITUNG, "test");
    }

    private static Anrufer fremde() {
        return new Anrufer("fremd", null, Set.of(Rolle.ARBEITGEBER), Set.of(), null, "ein-anderer", null, Set.of());
    }

    private Fall lege(Einwilligungszweck... weitere) {
        return lege(new Zustaendigkeit("Prenzlau", "demo-fallmanager"), weitere);
    }

    private Fall lege(Zustaendigkeit zustaendig, Einwilligungszweck... weitere) {
        return new Fallbestand(store, faelle).lege(Fallbestand.imPool(
                Fallbestand.von(Fallbestand.person("Wanda", "Winterberg"), zustaendig, beruf),
                LocalDate.now(clock), weitere));
    }

    private String profilId() {
        return employer.frage("{ bewerberpool(suche: {berufe: [\"" + beruf + "\"]}) { edges { node { id } } } }")
                .an("/data/bewerberpool/edges/0/node/id")
                .asString();
    }

    private JsonNode gefragt() {
        return angenommen(handle(employer, "kontaktAnfragen",
                Map.of("poolprofilId", profilId(), "nachricht", "Wir suchen jemanden fürs Lager.")));
    }

    private Antwort gibFrei(JsonNode anfrage, String stufe) {
        var eingabe = bezug(anfrage);
        eingabe.put("stufe", stufe);
        return handle(ags, "kontaktanfrageFreigeben", eingabe);
    }

    private static Map<String, Object> bezug(JsonNode anfrage) {
        return new HashMap<>(
                Map.of("id", anfrage.at("/id").asString(), "version", anfrage.at("/version").asInt()));
    }

    /** The latest for the person of this test, as the employer sees it. */
    private JsonNode eine(String suche) {
        return finde(employer, suche).getLast();
    }

    private List<JsonNode> finde(Draht wer, String suche) {
        var alle = new ArrayList<JsonNode>();
        var meine = liste.leser()
                .finde(Criteria.where("fall").in(imBeruf()), Sichtfilter.alles(), 10)
                .stream()
                .map(eine -> kennungen.global(Kontaktanfrage.class, eine.kennung()))
                .toList();
        wer.frage("{ kontaktanfragen(first: 100, suche: {" + suche + "}) { edges { node { id version stand faelligAm "
                + (wer == fm || wer != ags && wer != employer ? "" : "profil { pseudonym } ")
                + "freigabe { bis lebenslauf { zielberuf } person { nachname } } } } } }")
                .an("/data/kontaktanfragen/edges")
                .forEach(edge -> {
                    if (meine.contains(edge.at("/node/id").asString())) {
                        alle.add(edge.at("/node"));
                    }
                });
        return alle;
    }

    private List<String> imBeruf() {
        return faelle.kennungen("beruf", Set.of(beruf)).stream().toList();
    }

    private void widerrufe(String fallId, Einwilligungszweck zweck) {
        var version = fm.frage("{ fall(id: \"" + fallId + "\") { version } }").an("/data/fall/version").asInt();
        assertThat(fm.frage("mutation { einwilligungWiderrufen(eingabe: {fallId: \"" + fallId + "\", version: "
                + version + ", zweck: " + zweck + "}) { fehler { code } } }")
                .an("/data/einwilligungWiderrufen/fehler")).isEmpty();
    }

    private static Antwort handle(Draht wer, String mutation, Map<String, Object> eingabe) {
        var typ = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Eingabe!";
        return wer.frage("mutation($e: " + typ + ") { eine: " + mutation + "(eingabe: $e) " + FELDER + " }",
                Map.of("e", eingabe));
    }

    private static JsonNode angenommen(Antwort antwort) {
        assertThat(fehler(antwort)).as(antwort.text()).isEmpty();
        return antwort.an("/data/eine/kontaktanfrage");
    }

    private static List<String> fehler(Antwort antwort) {
        var fehler = new ArrayList<String>();
        assertThat(antwort.an("/data/eine").isObject()).as(antwort.text()).isTrue();
        antwort.an("/data/eine/fehler")
                .forEach(einer -> fehler.add(einer.at("/feld").asString() + ' ' + einer.at("/code").asString()));
        return fehler;
    }
}
