package de.passgenau.api.vermittlung.sammelmeldung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.kategorie.Kategorieentscheidung;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellengang;
import de.passgenau.api.vermittlung.sammelmeldung.Einzelmeldung.Ausgang;
import de.passgenau.api.vermittlung.suchauftrag.Suchauftrag;
import de.passgenau.catalogue.Spur;
import de.passgenau.matching.Sichtfilter;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@Anwendungstest
@DirtiesContext
@TestPropertySource(properties = "spring.application.name=passgenau-sammelmeldung")
@DisplayName("X-06 what is new to a saved search is told all at once")
class SammelmeldungTests {

    @LocalServerPort
    private int port;
    @Autowired
    private Clock clock;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> faelle;
    @Autowired
    private Dokumentliste<Suchauftrag> auftraege;
    @Autowired
    private Dokumentliste<Meldelauf> laeufe;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Einzelmeldung einzelne;
    @Autowired
    private Meldelaeufe gang;
    private Draht fm = new Draht(0);
    private Stellengang stellen;
    private Fall fall = Fallbestand.inPrenzlau();

    @BeforeEach
    void connect() {
        fm = new Draht(port);
        stellen = new Stellengang(fm);
        fall = gelegt(Fallbestand.inPrenzlau());
    }

    private Fall gelegt(Fall einer) {
        return new Fallbestand(store, faelle).lege(einer);
    }

    private LocalDate tag(int danach) {
        return LocalDate.now(clock).plusDays(danach);
    }

    private Suchauftrag auftrag(Draht wer, Map<String, ?> eingabe) {
        var alles = new HashMap<String, Object>(Map.of("name", "Suche " + UUID.randomUUID(), "mindestpunkte", 0));
        alles.putAll(eingabe);
        var antwort = wer.frage("mutation($e: SuchauftragSpeichernEingabe!) { suchauftragSpeichern(eingabe: $e) {"
                + " suchauftrag { id rhythmus } fehler { feld code } } }", Map.of("e", alles));
        assertThat(antwort.an("/data/suchauftragSpeichern/fehler")).as(antwort.text()).isEmpty();
        var id = kennungen.id(Suchauftrag.class, antwort.an("/data/suchauftragSpeichern/suchauftrag/id").asString());
        return auftraege.leser().lade(id, Sichtfilter.alles()).orElseThrow();
    }

    private Suchauftrag fuerFall(String rhythmus) {
        return auftrag(fm, Map.of("fallId", kennungen.global(Fall.class, fall.kennung()), "rhythmus", rhythmus));
    }

    private String gemeldet() {
        return stellen.gemeldet(Map.of()).at("/id").asString();
    }

    private List<JsonNode> meldungen(Draht wer, Suchauftrag auftrag) {
        var person = wer == fm ? "" : " kandidat { pseudonym }";
        var antwort = wer.frage("query($id: ID!) { sammelmeldungen(suchauftragId: $id, first: 5) { edges { node { id"
                + " version tag anzahl unvollstaendig laufId gelesenAm suchauftrag { name } treffer { aenderung tag"
                + " punkte begruendung stellenangebot { id titel }" + person + " } } } } }",
                Map.of("id", kennungen.global(Suchauftrag.class, auftrag.kennung())));
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        return antwort.an("/data/sammelmeldungen/edges").valueStream().map(kante -> kante.at("/node")).toList();
    }

    private static List<String> stellenIn(JsonNode meldung) {
        return meldung.at("/treffer").valueStream().map(eines -> eines.at("/stellenangebot/id").asString()).toList();
    }

    private Ausgang gehe(Suchauftrag auftrag, int danach) {
        return einzelne.gehe(auftrag, tag(danach));
    }

    @Test
    @DisplayName("X-06 once a day, each hit once and with its reasons")
    void tellsOnceADayOfWhatIsNew() {
        var auftrag = fuerFall("TAEGLICH");
        var erste = gemeldet();

        bisGesehen(auftrag, -1, 1);
        assertThat(gehe(auftrag, 0)).isEqualTo(Ausgang.GEMELDET);
        assertThat(gehe(auftrag, 0)).isEqualTo(Ausgang.NICHTS);
        assertThat(meldungen(fm, auftrag)).singleElement().satisfies(meldung -> {
            assertThat(stellenIn(meldung)).containsExactly(erste);
            assertThat(meldung.at("/treffer/0/aenderung").asString()).isEqualTo("NEU");
            assertThat(meldung.at("/treffer/0/begruendung")).isNotEmpty();
            assertThat(meldung.at("/laufId").asString("")).isNotEmpty();
        });

        assertThat(gehe(auftrag, 1)).isEqualTo(Ausgang.NICHTS);
        assertThat(meldungen(fm, auftrag)).hasSize(1);
        assertThat(meldungen(fm.als("demo-ags"), auftrag)).isEmpty();
    }

    /** As an offer may arrive a moment after the first look, it is looked at anew until it has, without telling of it. */
    private void bisGesehen(Suchauftrag auftrag, int danach, int funde) {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            var stand = Objects.requireNonNull(store.findById(auftrag.kennung(), Sammelstand.class));
            store.save(new Sammelstand(stand.suchauftrag(), stand.version(), stand.schema(), stand.gesucht(),
                    stand.marke(), stand.funde(), stand.unvollstaendig(), null, tag(danach)));
            gehe(auftrag, danach);
            return Objects.requireNonNull(store.findById(auftrag.kennung(), Sammelstand.class)).funde().size() == funde;
        });
    }

    @Test
    @DisplayName("X-06 customers of category A every week, unless their Fallmanager wants it otherwise")
    void tellsOfCategoryAEveryWeek() {
        var heute = LocalDate.now(clock);
        fall = gelegt(Fallbestand.mit(fall = Fallbestand.inPrenzlau(), fall.verlauf()
                .mit(new Kategorieentscheidung(Kopf.neu(new EintragId(UUID.randomUUID().toString()), heute,
                        "demo-fallmanager"), Kundenkategorie.A, heute, "So besprochen.", null))));
        var auftrag = auftrag(fm, Map.of("fallId", kennungen.global(Fall.class, fall.kennung())));
        assertThat(auftrag.rhythmus().name()).isEqualTo("WOECHENTLICH");
        assertThat(fuerFall("KEINE").rhythmus().name()).isEqualTo("KEINE");
        assertThat(gehe(auftrag, 0)).isEqualTo(Ausgang.NICHTS);
        var stelle = gemeldet();
        bisGesehen(auftrag, 0, 1);

        for (int i = 1; i < 7; i++) {
            assertThat(gehe(auftrag, i)).isEqualTo(Ausgang.NICHTS);
        }
        assertThat(gehe(auftrag, 7)).isEqualTo(Ausgang.GEMELDET);

        assertThat(meldungen(fm, auftrag)).singleElement()
                .satisfies(meldung -> assertThat(stellenIn(meldung)).containsExactly(stelle));
    }

    @Test
    @DisplayName("X-06 a search for offers that is for nobody in particular tells of what it finds, without points")
    void tellsOfWhatIsSearchedForNobodyInParticular() {
        var auftrag = auftrag(fm, Map.of("stellenSuche", Map.of("text", "Cembalostimmung"), "rhythmus", "TAEGLICH"));
        var stelle = stellen.gemeldet(Map.of("titel", "Hilfe bei der Cembalostimmung")).at("/id").asString();
        gemeldet();

        bisGesehen(auftrag, -1, 1);

        assertThat(gehe(auftrag, 0)).isEqualTo(Ausgang.GEMELDET);
        assertThat(meldungen(fm, auftrag)).singleElement().satisfies(meldung -> {
            assertThat(stellenIn(meldung)).containsExactly(stelle);
            assertThat(meldung.at("/treffer/0/aenderung").asString()).isEqualTo("NEU");
            assertThat(meldung.at("/treffer/0/punkte").isNull()).isTrue();
            assertThat(meldung.at("/laufId").isNull()).isTrue();
        });
    }

    @Test
    void tellsNothingTwiceAfterAnInterruption() {
        var auftrag = fuerFall("TAEGLICH");
        gemeldet();
        bisGesehen(auftrag, 0, 1);
        var davor = Objects.requireNonNull(store.findById(auftrag.kennung(), Sammelstand.class));
        assertThat(gehe(auftrag, 1)).isEqualTo(Ausgang.GEMELDET);

        var danach = Objects.requireNonNull(store.findById(auftrag.kennung(), Sammelstand.class));
        store.save(new Sammelstand(davor.suchauftrag(), danach.version(), davor.schema(), davor.gesucht(),
                davor.marke(), davor.funde(), false, tag(1), tag(0)));
        gehe(auftrag, 1);

        assertThat(meldungen(fm, auftrag)).hasSize(1);
        IntStream.range(0, 8).parallel().forEach(i -> gehe(auftrag, 2));
        assertThat(meldungen(fm, auftrag)).hasSize(1);
    }

    @Test
    void showsNothingToWhoMayNotKnowAnyMore() {
        var auftrag = fuerFall("TAEGLICH");
        gemeldet();
        bisGesehen(auftrag, 0, 1);
        assertThat(gehe(auftrag, 1)).isEqualTo(Ausgang.GEMELDET);
        var schwedt = new Zustaendigkeit("Schwedt", "demo-fallmanager-2");
        fall = store.save(new Fall(fall.id(), fall.version(), fall.schema(), fall.fallnummer(),
                fall.namensschluessel(), fall.bgId(), schwedt, fall.person(), fall.verlauf(), fall.einwilligungen(),
                fall.pool(), fall.traeger(), fall.zustand(), fall.verwahrung(), fall.schluessel(), fall.spur()));
        faelle.gespeichert(List.of(fall));
        gemeldet();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(meldungen(fm, auftrag).getFirst()
                        .at("/treffer")).isEmpty());
        assertThat(gehe(auftrag, 2)).isEqualTo(Ausgang.NICHTS);
        assertThat(Objects.requireNonNull(store.findById(auftrag.kennung(), Sammelstand.class)).funde()).isEmpty();
    }

    @Test
    void forgetsWhoIsDeletedAndGoesWithTheSearch() {
        var ags = fm.als("demo-ags");
        var auftrag = auftrag(ags, Map.of("stellenangebotId", gemeldet(), "rhythmus", "TAEGLICH"));
        var person = gelegt(Fallbestand.inPrenzlau());
        bisGesehen(auftrag, 0, 1);
        assertThat(gehe(auftrag, 1)).isEqualTo(Ausgang.GEMELDET);
        assertThat(meldungen(ags, auftrag).getFirst().at("/treffer/0/kandidat/pseudonym").asString("")).isNotEmpty();

        store.remove(person);
        faelle.entfernt(person.kennung());

        assertThat(store.findAll(Sammelmeldung.class)
                .stream()
                .flatMap(eine -> eine.funde().stream())
                .filter(fund -> person.id().equals(fund.fall()))).isEmpty();
        assertThat(meldungen(ags, auftrag).getFirst().at("/treffer")).isEmpty();
        ags.frage("mutation { suchauftragLoeschen(eingabe: {id: \""
                + kennungen.global(Suchauftrag.class, auftrag.kennung()) + "\", version: " + auftrag.version()
                + "}) { fehler { code } } }");
        assertThat(meldungen(ags, auftrag)).isEmpty();
        assertThat(store.findById(auftrag.kennung(), Sammelstand.class)).isNull();
    }

    @Test
    void runsOnceADayAndGoesOnBehindTheLastOne() {
        vergissDenHeutigenLauf();
        var beide = List.of(fuerFall("TAEGLICH"), fuerFall("TAEGLICH"))
                .stream()
                .sorted((links, rechts) -> links.kennung().compareTo(rechts.kennung()))
                .toList();
        gemeldet();
        beide.forEach(auftrag -> bisGesehen(auftrag, -1, 1));
        var unterbrochen = Meldelauf.neu(tag(0), "demo-admin", Spur.begonnen(clock.instant(), List.of()))
                .imGang(new Meldelauf.Zahlen(1, 0, 0, 0), beide.getFirst().kennung(), clock.instant().minusSeconds(1));
        laeufe.gespeichert(List.of(store.insert(unterbrochen)));

        assertThat(gestartet().at("/begonnenDurch").asString()).isEqualTo("demo-admin");
        await().atMost(Duration.ofSeconds(20)).until(() -> gestartet().at("/abgeschlossen").asBoolean());

        assertThat(meldungen(fm, beide.getLast())).hasSize(1);
        assertThat(meldungen(fm, beide.getFirst())).isEmpty();
        var meldung = meldungen(fm, beide.getLast()).getFirst();
        var gelesen = fm.frage("mutation($e: SammelmeldungGelesenSetzenEingabe!) { sammelmeldungGelesenSetzen(eingabe:"
                + " $e) { sammelmeldung { gelesenAm } fehler { code } } }",
                Map.of("e", Map.of("id",
                        meldung.at("/id").asString(), "version", meldung.at("/version").asInt())));
        assertThat(gelesen.an("/data/sammelmeldungGelesenSetzen/sammelmeldung/gelesenAm").asString("")).isNotEmpty();
        assertThat(fm.frage("query($id: ID!) { sammelmeldungen(suchauftragId: $id, nurUngelesene: true) { totalCount }"
                + " }", Map.of("id", kennungen.global(Suchauftrag.class, beide.getLast().kennung())))
                .an("/data/sammelmeldungen/totalCount")
                .asInt()).isZero();
    }

    @Test
    @DisplayName("X-06 who was not there at the hour of the day catches up as soon as it is there again, and once a day")
    void catchesUpWithAMissedHour() {
        var auftrag = fuerFall("TAEGLICH");
        gemeldet();
        bisGesehen(auftrag, -1, 1);
        vergissDenHeutigenLauf();
        var jetzt = LocalTime.now(clock);
        Assumptions.assumeTrue(jetzt.isAfter(LocalTime.of(0, 2)) && jetzt.isBefore(LocalTime.of(23, 57)));

        var spaeter = new Meldeuhr(jetzt.plusMinutes(2).toString(), gang, clock).tue();
        assertThat(meldungen(fm, auftrag)).as("not yet").isEmpty();
        assertThat(spaeter).hasValueSatisfying(dauer -> assertThat(dauer).isBetween(Duration.ZERO,
                Duration.ofMinutes(3)));

        var verpasst = new Meldeuhr(jetzt.minusMinutes(1).toString(), gang, clock);
        assertThat(verpasst.tue()).hasValueSatisfying(dauer -> assertThat(dauer).isGreaterThan(Duration.ofHours(20)));
        assertThat(meldungen(fm, auftrag)).hasSize(1);
        new Meldeuhr(jetzt.minusMinutes(1).toString(), gang, clock).tue();
        assertThat(meldungen(fm, auftrag)).as("once, also for another process").hasSize(1);
    }

    private void vergissDenHeutigenLauf() {
        var heutiger = Meldelauf.neu(tag(0), "", Spur.begonnen(clock.instant(), List.of())).id();
        store.remove(Query.query(Criteria.where("_id").is(heutiger)), Meldelauf.class);
        laeufe.entfernt(heutiger);
    }

    private JsonNode gestartet() {
        return fm.als("demo-leitung")
                .frage("mutation { sammelmeldungenStarten(eingabe: {}) { lauf { id abgeschlossen begonnenDurch zahlen {"
                        + " durchsucht gemeldet uebergangen misslungen } } fehler { code } } }")
                .an("/data/sammelmeldungenStarten/lauf");
    }
}
