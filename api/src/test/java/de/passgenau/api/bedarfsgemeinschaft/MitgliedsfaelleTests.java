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
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.bedarfsgemeinschaft.abgleich.Abgleichgang;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.catalogue.Spur;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** What a household and the cases of its members have to do with each other. */
@Anwendungstest
class MitgliedsfaelleTests {

    @LocalServerPort
    private int port;
    @Autowired
    private Clock clock;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private MongoOperations store;
    @Autowired
    private ApplicationContext app;
    private Draht draht = new Draht(0);
    private Haushaltsdraht fallmanager = new Haushaltsdraht(draht);
    private Haushaltsdraht leistung = new Haushaltsdraht(draht);
    private LocalDate seit = LocalDate.EPOCH;

    @BeforeEach
    void connect() {
        draht = new Draht(port);
        fallmanager = new Haushaltsdraht(draht);
        leistung = new Haushaltsdraht(draht.als("demo-leistung"));
        seit = LocalDate.now(clock).minusMonths(3);
    }

    @Test
    @DisplayName("E-02, E-07 a member who is an eLb gets one case, led by age")
    void beginOnceAndOnlyForAnElb() {
        var bg = angelegt(wanda(), person("Mio", "2019-06-03", "KIND", seit));
        var wunsch = Map.of("mitgliedId", mitglied(bg, "Wanda"));

        var kind = fallmanager.tue("fallAnlegen", bg, Map.of("mitgliedId", mitglied(bg, "Mio"), "fallmanager",
                "berta", "fallmanagerArt", "BERUFSBERATER"));
        var falsch = fallmanager.tue("fallAnlegen", bg, Map.of("mitgliedId", mitglied(bg, "Wanda"),
                "fallmanagerArt", "U25", "geschaeftsstelle", "Schwedt"));
        var angelegt = fallmanager.tue("fallAnlegen", bg, wunsch);
        var nochmal = fallmanager.tue("fallAnlegen", angelegt.at("/bedarfsgemeinschaft"), wunsch);

        assertThat(fehler(kind)).containsExactly("mitgliedId UNGUELTIG");
        assertThat(fehler(falsch)).containsExactlyInAnyOrder("fallmanagerArt UNGUELTIG",
                "geschaeftsstelle UNGUELTIG");
        assertThat(fehler(angelegt)).isEmpty();
        assertThat(angelegt.at("/fall/fallnummer").asString()).isEqualTo(bg.at("/bgNummer").asString() + "-01");
        assertThat(angelegt.at("/fall/fallmanager").asString()).isEqualTo("demo-fallmanager");
        assertThat(eines(angelegt.at("/bedarfsgemeinschaft"), "Wanda").at("/fall/id").asString())
                .isEqualTo(angelegt.at("/fall/id").asString());
        assertThat(fehler(nochmal)).containsExactly("mitgliedId SCHON_VORHANDEN");
    }

    @Test
    void beginOnceWhoeverTriesAtTheSameTime() throws Exception {
        var bg = angelegt(wanda());
        Callable<JsonNode> writer = () -> fallmanager.tue("fallAnlegen", bg,
                Map.of("mitgliedId", mitglied(bg, "Wanda")));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var alle = new ArrayList<String>();
            for (var antwort : threads.invokeAll(List.of(writer, writer, writer, writer))) {
                alle.addAll(fehler(antwort.get()));
            }
            assertThat(alle).hasSize(3)
                    .allMatch(eines -> eines.equals("version VERALTET")
                            || eines.equals("mitgliedId SCHON_VORHANDEN"));
        }
        assertThat(store.findAll(Fall.class))
                .filteredOn(fall -> fall.fallnummer().startsWith(bg.at("/bgNummer").asString()))
                .hasSize(1);
    }

    @Test
    void refuseANumberThatIsTakenAndLeaveNothingBehind() {
        var erste = mitFall(angelegt(wanda()));
        var zweite = angelegt(wanda());

        var payload = fallmanager.tue("fallAnlegen", zweite, Map.of("mitgliedId", mitglied(zweite, "Wanda"),
                "fallnummer", fall(erste, "Wanda").fallnummer()));

        assertThat(fehler(payload)).containsExactly("fallnummer SCHON_VORHANDEN");
        assertThat(eines(payload.at("/bedarfsgemeinschaft"), "Wanda").at("/fall").isNull()).isTrue();
    }

    @Test
    @DisplayName("E-01, E-03, F-01 what LEISTUNG records stands in the cases, whether they began before or after")
    void knowOfApplicationAndBenefits() {
        var bg = beantragt(angelegt(wanda()));
        var mitFall = mitFall(bg);
        assertThat(ereignisse(mitFall)).containsExactly("ANTRAG_VOLLSTAENDIG " + seit.plusDays(1));

        var bewilligt = leistung.tue("bewilligungErfassen", mitFall, Map.of("ergebnis", "BEWILLIGT", "bescheidVom",
                seit.plusDays(5).toString(), "von", seit.plusDays(1).toString(), "bis",
                seit.plusDays(20).toString()));

        assertThat(fehler(bewilligt)).isEmpty();
        assertThat(ereignisse(mitFall)).containsExactlyInAnyOrder("ANTRAG_VOLLSTAENDIG " + seit.plusDays(1),
                "BEWILLIGUNG " + seit.plusDays(1), "LEISTUNGSENDE " + seit.plusDays(20));
        assertThat(fall(mitFall, "Wanda").verlauf().betreuung().ereignisse().alle())
                .allSatisfy(ereignis -> assertThat(ereignis.kopf().erfasstDurch()).startsWith("demo-"));
    }

    @Test
    @DisplayName("E-03, F-01 an Antrag and a decision that were recorded wrongly no longer count and stay readable")
    void followWhatIsPutRightInTheHousehold() {
        var bg = mitFall(beantragt(angelegt(wanda())));
        var bewilligt = leistung.tue("bewilligungErfassen", bg, Map.of("ergebnis", "BEWILLIGT", "bescheidVom",
                seit.plusDays(5).toString(), "von", seit.plusDays(1).toString())).at("/bedarfsgemeinschaft");
        var akte = haushalt(bewilligt).leistung();
        var falsch = Map.<String, Object>of("eintragId", akte.bescheide().getFirst().id(), "grund", "Falscher Monat.");

        assertThat(fehler(leistung.tue("leistungseintragBerichtigen", bewilligt,
                Map.of("eintragId", akte.antraege().getFirst().id(), "grund", " "))))
                .containsExactlyInAnyOrder("grund PFLICHTFELD", "von UNGUELTIG");
        var danach = leistung.tue("leistungseintragBerichtigen", bewilligt, falsch);

        assertThat(fehler(danach)).isEmpty();
        assertThat(ereignisse(bg)).containsExactly("ANTRAG_VOLLSTAENDIG " + seit.plusDays(1));
        assertThat(haushalt(bg).leistung().zurueckgenommene()).singleElement()
                .satisfies(eine -> assertThat(eine.bescheid()).isEqualTo(akte.bescheide().getFirst()));
        assertThat(fehler(leistung.tue("leistungseintragBerichtigen", danach.at("/bedarfsgemeinschaft"), falsch)))
                .containsExactly("eintragId NICHT_GEFUNDEN");
    }

    @Test
    void tellNobodyTheKeyOfTheirHousehold() {
        var bg = mitFall(beantragt(angelegt(wanda())));

        var antwort = draht.frage("{ fall(id: \"" + eines(bg, "Wanda").at("/fall/id").asString()
                + "\") { id akte { ereignisse { eintragId } } bedarfsgemeinschaft { id } } }");

        assertThat(antwort.an("/data/fall/akte/ereignisse")).hasSize(1);
        assertThat(antwort.text()).doesNotContain(haushalt(bg).kennung(), fall(bg, "Wanda").kennung());
    }

    @Test
    void refuseBenefitsThatNobodyAppliedForAndOnesThatAreIncomplete() {
        var bg = angelegt(wanda());

        assertThat(fehler(leistung.tue("bewilligungErfassen", bg, Map.of("ergebnis", "BEWILLIGT", "bescheidVom",
                seit.toString(), "von", seit.toString())))).containsExactly("von UNGUELTIG");
        assertThat(fehler(leistung.tue("bewilligungErfassen", bg, Map.of("ergebnis", "ABGELEHNT", "bescheidVom",
                seit.toString(), "von", seit.toString(), "bis", seit.minusDays(1).toString()))))
                .containsExactlyInAnyOrder("von UNGUELTIG", "bis UNGUELTIG", "bis UNGUELTIG");
        assertThat(fehler(leistung.tue("bewilligungErfassen", bg, Map.of("ergebnis", "BEENDET", "bescheidVom",
                seit.toString())))).containsExactly("bis PFLICHTFELD");
    }

    @Test
    @DisplayName("A crash between household and case is made up for, once")
    void areBroughtInLineAfterACrashBetweenTheWrites() {
        var bg = mitFall(angelegt(wanda()));
        var haushalt = haushalt(bg);
        var heute = LocalDate.now(clock);
        store.save(haushalt.mit(haushalt.leistung().mit(new Antrag("a", heute, heute, "silke")), haushalt.spur()));

        var gang = app.getBean(Abgleichgang.class);
        assertThat(gang.gehe()).isPositive();
        var danach = fall(bg, "Wanda");
        assertThat(ereignisse(bg)).containsExactly("ANTRAG_VOLLSTAENDIG " + heute);
        assertThat(haushalt(bg).abgleichAb()).isNull();

        gang.gehe();
        assertThat(fall(bg, "Wanda")).isEqualTo(danach);
    }

    @Test
    void areTakenAsTheyAreWhenTheCallThatBeganThemBrokeOff() {
        var bg = mitFall(angelegt(wanda()));
        var haushalt = haushalt(bg);
        var fall = fall(bg, "Wanda");
        var ohne = store.save(haushalt.mit(haushalt.mitglieder()
                .mit(haushalt.mitglieder().alle().getFirst().mitFall(null)), haushalt.spur()));

        var nochmal = fallmanager.tue("fallAnlegen", bg, Map.of("version", ohne.version(), "mitgliedId",
                mitglied(bg, "Wanda")));

        assertThat(fehler(nochmal)).isEmpty();
        assertThat(nochmal.at("/fall/fallnummer").asString()).isEqualTo(fall.fallnummer());
        assertThat(fall(bg, "Wanda")).isEqualTo(fall);
    }

    @Test
    @DisplayName("A crash between case and household is made up for at the next start")
    void areBoundAgainAtTheNextStart() {
        var bg = mitFall(angelegt(wanda()));
        var haushalt = haushalt(bg);
        store.save(haushalt.mit(haushalt.mitglieder()
                .mit(haushalt.mitglieder().alle().getFirst().mitFall(null)), haushalt.spur()));
        var alt = Spur.begonnen(clock.instant().minusSeconds(600), List.of());
        var fall = store.save(fall(bg, "Wanda").in(haushalt.kennung(), alt));
        var fremder = store.save(Fallbestand.inPrenzlau().in(haushalt.kennung(), alt));

        assertThat(app.getBean(Abgleichgang.class).holeNach()).isGreaterThanOrEqualTo(2);

        assertThat(haushalt(bg).mitglieder().alle().getFirst().fallId()).isEqualTo(fall.id());
        assertThat(Objects.requireNonNull(store.findById(fremder.id(), Fall.class)).bgId()).isNull();
    }

    @Test
    void areCalledAsTheirMemberIsPutRight() {
        var bg = mitFall(angelegt(wanda()));

        var richtig = fallmanager.tue("mitgliedBerichtigen", bg, Map.of("mitgliedId", mitglied(bg, "Wanda"),
                "nachname", "Winterberg-Zorn", "geburtsdatum", "1988-06-16"));

        assertThat(fehler(richtig)).isEmpty();
        assertThat(fall(bg, "Wanda").person().nachname()).isEqualTo("Winterberg-Zorn");
        assertThat(fall(bg, "Wanda").namensschluessel()).contains("zorn");
        assertThat(haushalt(bg).mitglieder().alle().getFirst().geburtsdatum()).isEqualTo("1988-06-16");
        assertThat(fehler(fallmanager.tue("mitgliedBerichtigen", richtig.at("/bedarfsgemeinschaft"),
                Map.of("mitgliedId", mitglied(bg, "Wanda"), "erwerbsfaehig", false, "geburtsdatum", "2099-01-01"))))
                .containsOnly("geburtsdatum UNGUELTIG");
    }

    @Test
    @DisplayName("What a person is called is right in her case; her household follows, whoever changed the case")
    void nameTheirMembers() {
        var bg = mitFall(angelegt(wanda()));
        var fall = fall(bg, "Wanda");
        var person = fall.person();
        store.save(fall.von(new Person("Wanda", "Zorn", person.geburtsdatum(), person.anschrift(), null, null),
                fall.spur()));

        assertThat(app.getBean(Abgleichgang.class).holeNach()).isPositive();

        var danach = haushalt(bg);
        assertThat(danach.mitglieder().alle().getFirst().nachname()).isEqualTo("Zorn");
        app.getBean(Abgleichgang.class).holeNach();
        assertThat(haushalt(bg)).isEqualTo(danach);
    }

    @Test
    void goWithThePersonFromOneHouseholdToTheNext() {
        var alt = mitFall(angelegt(wanda(), person("Jan", "1986-07-12", "PARTNER", seit)));
        var neu = angelegt(person("Otto", "1980-01-01", "ANTRAGSTELLER", seit));
        var heute = LocalDate.now(clock);
        var umzug = Map.of("mitglied", person("Wanda", "1988-06-15", "PARTNER", heute), "fallId",
                eines(alt, "Wanda").at("/fall/id").asString());

        assertThat(fehler(fallmanager.tue("mitgliedHinzufuegen", neu, umzug)))
                .containsExactly("fallId SCHON_VORHANDEN");
        fallmanager.tue("mitgliedEntfernen", alt, Map.of("mitgliedId", mitglied(alt, "Wanda"), "auszugAm",
                heute.toString(), "nachfolgeId", mitglied(alt, "Jan")));
        assertThat(fall(alt, "Wanda").bgId()).isNull();
        var danach = fallmanager.tue("mitgliedHinzufuegen", neu, umzug);

        assertThat(fehler(danach)).isEmpty();
        assertThat(fall(alt, "Wanda").bgId()).isEqualTo(haushalt(neu).kennung());
        assertThat(fehler(fallmanager.tue("mitgliedHinzufuegen", danach.at("/bedarfsgemeinschaft"),
                Map.of("mitglied", person("Ida", "1999-01-01", "PARTNER", heute), "fallId",
                        eines(alt, "Wanda").at("/fall/id").asString()))))
                .contains("mitglied SCHON_VORHANDEN");
    }

    @Test
    void belongToOneHouseholdWhoeverTakesThemAtTheSameTime() throws Exception {
        var fall = new Fallbestand(store, faelle()).lege(Fallbestand.inPrenzlau());
        var wunsch = Map.of("mitglied", Map.of("vorname", "Wanda", "nachname", "Winterberg", "geburtsdatum",
                "1988-02-29", "rolle", "PARTNER", "erwerbsfaehig", true), "fallId",
                kennungen.global(Fall.class, fall.kennung()));
        List<Callable<JsonNode>> writers = Stream.of("Otto", "Karl", "Emil")
                .map(name -> angelegt(person(name, "1980-01-01", "ANTRAGSTELLER", seit)))
                .<Callable<JsonNode>>map(bg -> () -> fallmanager.tue("mitgliedHinzufuegen", bg, wunsch))
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var alle = new ArrayList<String>();
            for (var antwort : threads.invokeAll(writers)) {
                alle.addAll(fehler(antwort.get()));
            }
            assertThat(alle).hasSize(2).containsOnly("fallId SCHON_VORHANDEN");
        }
    }

    @Test
    @DisplayName("Art. 18 DSGVO: who is blocked is out of sight in her household, too")
    void hideTheirMemberWhenTheyAreBlocked() {
        var bg = mitFall(angelegt(wanda(), person("Jan", "1986-07-12", "PARTNER", seit)));
        new Fallbestand(store, faelle()).lege(Fallbestand.im(Zustand.GESPERRT, fall(bg, "Wanda")));

        var antwort = draht.frage("{ bedarfsgemeinschaft(id: \"" + bg.at("/id").asString()
                + "\") { mitglieder(fruehere: true) { vorname } faelle { id } } }");

        assertThat(antwort.text()).contains("Jan").doesNotContain("Wanda");
        assertThat(antwort.an("/data/bedarfsgemeinschaft/faelle")).isEmpty();
    }

    @Test
    void areWrittenDownAsSeenWithTheirHousehold() {
        var bg = mitFall(angelegt(wanda()));
        var nummer = fall(bg, "Wanda").fallnummer();
        var davor = protokolliert(nummer);

        draht.als("demo-service")
                .frage("{ bedarfsgemeinschaft(id: \"" + bg.at("/id").asString()
                        + "\") { mitglieder { vorname } } }");

        assertThat(protokolliert(nummer)).isEqualTo(davor + 1);
    }

    @Test
    void ofOthersKeepOthersFromChangingTheHousehold() {
        var bg = angelegt(wanda());
        var fremd = fallmanager.tue("fallAnlegen", bg, Map.of("mitgliedId", mitglied(bg, "Wanda"), "fallmanager",
                "jemand-anders", "fallmanagerArt", "ARBEITSMARKTFERN")).at("/bedarfsgemeinschaft");
        var wunsch = Map.of("vollstaendigAm", seit.plusDays(1).toString());

        assertThat(fehler(fallmanager.tue("antragErfassen", fremd, wunsch)))
                .containsExactly("bedarfsgemeinschaftId NICHT_BEFUGT");
        assertThat(fehler(leistung.tue("antragErfassen", fremd, wunsch))).isEmpty();
    }

    private Map<String, Object> wanda() {
        return person("Wanda", "1988-06-15", "ANTRAGSTELLER", seit);
    }

    @SafeVarargs
    private JsonNode angelegt(Map<String, Object>... mitglieder) {
        var payload = fallmanager.anlegen(Map.of(), mitglieder);
        assertThat(fehler(payload)).isEmpty();
        return payload.at("/bedarfsgemeinschaft");
    }

    private JsonNode beantragt(JsonNode bg) {
        return leistung.tue("antragErfassen", bg, Map.of("vollstaendigAm", seit.plusDays(1).toString()))
                .at("/bedarfsgemeinschaft");
    }

    private JsonNode mitFall(JsonNode bg) {
        var payload = fallmanager.tue("fallAnlegen", bg, Map.of("mitgliedId", mitglied(bg, "Wanda")));
        assertThat(fehler(payload)).isEmpty();
        return payload.at("/bedarfsgemeinschaft");
    }

    private Fall fall(JsonNode bg, String vorname) {
        var id = kennungen.id(Fall.class, eines(bg, vorname).at("/fall/id").asString());
        return Objects.requireNonNull(store.findById(new FallId(id), Fall.class));
    }

    private Bedarfsgemeinschaft haushalt(JsonNode bg) {
        var id = kennungen.id(Bedarfsgemeinschaft.class, bg.at("/id").asString());
        return Objects.requireNonNull(store.findById(new BedarfsgemeinschaftId(id), Bedarfsgemeinschaft.class));
    }

    private List<String> ereignisse(JsonNode bg) {
        return fall(bg, "Wanda").verlauf()
                .geltend()
                .betreuung()
                .ereignisse()
                .alle()
                .stream()
                .map(ereignis -> ereignis.art() + " " + ereignis.tag())
                .toList();
    }

    private int protokolliert(String fallnummer) {
        return draht.als("demo-revision")
                .frage("{ protokoll(suche: {fallnummer: \"" + fallnummer + "\", arten: [GELESEN]}) { totalCount } }")
                .an("/data/protokoll/totalCount")
                .asInt();
    }

    private Dokumentliste<Fall> faelle() {
        return app.<Dokumentliste<Fall>>getBeanProvider(
                ResolvableType.forClassWithGenerics(Dokumentliste.class, Fall.class))
                .getObject();
    }
}
