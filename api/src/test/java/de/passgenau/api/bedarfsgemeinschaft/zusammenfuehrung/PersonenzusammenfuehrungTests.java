package de.passgenau.api.bedarfsgemeinschaft.zusammenfuehrung;

import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht.eines;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht.fehler;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht.mitglied;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht;
import de.passgenau.api.bedarfsgemeinschaft.Speicherstoerung;
import de.passgenau.api.bedarfsgemeinschaft.abgleich.Abgleichgang;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.fall.angaben.Abschlussgrund;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class PersonenzusammenfuehrungTests {

    @LocalServerPort
    private int port;
    @Autowired
    private Clock clock;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Abgleichgang gang;
    @Autowired
    private ConfigurableApplicationContext app;
    private Draht draht = new Draht(0);
    private Haushaltsdraht fallmanager = new Haushaltsdraht(draht);
    private LocalDate heute = LocalDate.EPOCH;

    @BeforeEach
    void connect() {
        draht = new Draht(port);
        fallmanager = new Haushaltsdraht(draht);
        heute = LocalDate.now(clock);
    }

    @Test
    void givesOneCaseTheEntriesOfBothAndEndsTheOther() {
        var eine = mitFall("Wanda", "1988-06-15", 5);
        var andere = mitFall("wanda", "1988-06-15", 3);
        var davor = fall(andere, "wanda");

        var antwort = vereinigt(fall(eine, "Wanda"), davor);

        var behalten = fall(eine, "Wanda");
        var beendet = Objects.requireNonNull(store.findById(davor.id(), Fall.class));
        assertThat(fehler(antwort)).isEmpty();
        assertThat(antwort.at("/fall/fallnummer").asString()).isEqualTo(behalten.fallnummer());
        assertThat(behalten.verlauf().betreuung().ereignisse().alle()).extracting(ereignis -> ereignis.tag())
                .containsExactly(heute.minusDays(5), heute.minusDays(3));
        assertThat(behalten.verlauf().eintraege().toList()).containsAll(davor.verlauf().eintraege().toList());
        assertThat(behalten.zustand()).isEqualTo(Zustand.OFFEN);
        assertThat(beendet.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(beendet.verwahrung().abschlussgrund()).isEqualTo(Abschlussgrund.DOPPELT_ANGELEGT);
        assertThat(beendet.verlauf().betreuung().fuehrung().phasen().getLast().grund())
                .contains(behalten.fallnummer());
    }

    @Test
    @DisplayName("K-05 and the households follow: what was two can be one then")
    void letsTheHouseholdsBecomeOne() {
        var eine = mitFall("Wanda", "1988-06-15", 5);
        var andere = mitFall("wanda", "1988-06-15", 3);
        vereinigt(fall(eine, "Wanda"), fall(andere, "wanda"));
        var jetzt = draht.frage("{ bedarfsgemeinschaft(bgNummer: \"" + andere.at("/bgNummer").asString()
                + "\") { id version mitglieder { vorname fall { id } } } }").an("/data/bedarfsgemeinschaft");

        var vereint = fallmanager.tue("bedarfsgemeinschaftenZusammenfuehren", eine,
                Map.of("aufgehendeId", jetzt.at("/id").asString(), "aufgehendeVersion",
                        jetzt.at("/version").asInt(), "ab", heute.toString(), "rollen", List.of()));

        assertThat(eines(jetzt, "wanda").at("/fall/id").asString())
                .isEqualTo(eines(eine, "Wanda").at("/fall/id").asString());
        assertThat(fehler(vereint)).isEmpty();
        assertThat(vereint.at("/bedarfsgemeinschaft/mitglieder")).hasSize(1);
    }

    @Test
    void namesAllThatSpeaksAgainstIt() {
        var wanda = fall(mitFall("Wanda", "1988-06-15", 5), "Wanda");
        var jan = fall(mitFall("Jan", "1986-07-12", 3), "Jan");

        assertThat(fehler(zusammengefuehrt(wanda, jan, 9))).containsExactly("doppelteVersion VERALTET",
                "doppelterFallId UNGUELTIG");
        assertThat(fehler(vereinigt(wanda, wanda))).containsExactly("doppelterFallId UNGUELTIG");
        assertThat(jetzt(jan)).isEqualTo(jan);
        assertThat(jetzt(wanda)).isEqualTo(wanda);
    }

    @Test
    void isDoneOnlyByWhoeverIsInChargeOfBoth() {
        var eine = fall(mitFall("Wanda", "1988-06-15", 5), "Wanda");
        var bg = angelegt("wanda", "1988-06-15");
        var fremd = fall(fallmanager.tue("fallAnlegen", bg, Map.of("mitgliedId", mitglied(bg, "wanda"),
                "fallmanager", "jemand-anders", "fallmanagerArt", "ARBEITSMARKTFERN")).at("/bedarfsgemeinschaft"),
                "wanda");

        assertThat(fehler(vereinigt(eine, fremd))).containsExactly("doppelterFallId NICHT_BEFUGT");
        assertThat(fehler(vereinigt(fremd, eine))).containsExactly("fallId NICHT_BEFUGT");
    }

    @Test
    @DisplayName("A call that broke off between the two cases is simply repeated")
    void isCompletedByTheSameCallOnceMore() {
        var eine = fall(mitFall("Wanda", "1988-06-15", 5), "Wanda");
        var andere = fall(mitFall("wanda", "1988-06-15", 3), "wanda");
        var halb = store.save(eine.vereint(andere, eine.spur()));

        var antwort = vereinigt(halb, andere);

        assertThat(fehler(antwort)).isEmpty();
        assertThat(jetzt(andere).zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(jetzt(eine).verlauf()).isEqualTo(halb.verlauf());
    }

    @Test
    @DisplayName("A call that comes once more changes nothing: the kept case does not end with the other one")
    void leavesTheKeptCaseOpenWhenTheCallIsRepeated() {
        var eine = fall(mitFall("Wanda", "1988-06-15", 5), "Wanda");
        var andere = fall(mitFall("wanda", "1988-06-15", 3), "wanda");
        vereinigt(eine, andere);
        var danach = jetzt(eine);

        var nochmal = vereinigt(danach, jetzt(andere));

        assertThat(fehler(nochmal)).isEmpty();
        assertThat(jetzt(eine).verlauf().geltend().betreuung().fuehrung().istOffen()).isTrue();
        assertThat(jetzt(eine).verlauf().eintraege().toList()).isEqualTo(danach.verlauf().eintraege().toList());
    }

    @Test
    @DisplayName("A call that broke off is finished by itself, without the call once more")
    void isCompletedByItself() {
        var haushalt = mitFall("Wanda", "1988-06-15", 5);
        var eine = fall(haushalt, "Wanda");
        var anderer = mitFall("wanda", "1988-06-15", 3);
        var andere = fall(anderer, "wanda");
        store.save(eine.vereint(andere, eine.spur()));
        store.save(Vereinigungsvorsatz.von(eine, andere, "demo-fallmanager", Instant.EPOCH));

        gang.holeNach();

        vollendet(eine, andere);
        assertThat(draht.frage("{ bedarfsgemeinschaft(bgNummer: \"" + anderer.at("/bgNummer").asString()
                + "\") { mitglieder { fall { fallnummer } } } }").text()).contains(eine.fallnummer());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    @DisplayName("Whichever write fails, nothing is half in the end")
    void isCompletedAfterAFailingStore(int schreibvorgang) {
        var eine = fall(mitFall("Wanda", "1988-06-15", 5), "Wanda");
        var andere = fall(mitFall("wanda", "1988-06-15", 3), "wanda");
        try (var stoerung = Speicherstoerung.beim(schreibvorgang, app)) {
            vereinigt(eine, andere);
            assertThat(stoerung.istEingetreten()).isTrue();
        }
        store.updateMulti(new Query(), Update.update("seit", Instant.EPOCH), Vereinigungsvorsatz.class);

        gang.holeNach();
        gang.gehe();

        if (schreibvorgang == 1) {
            assertThat(jetzt(eine)).isEqualTo(eine);
            assertThat(jetzt(andere)).isEqualTo(andere);
        } else {
            vollendet(eine, andere);
        }
        assertThat(store.findAll(Vereinigungsvorsatz.class)).isEmpty();
    }

    private void vollendet(Fall eine, Fall andere) {
        assertThat(jetzt(andere).verwahrung().abschlussgrund()).isEqualTo(Abschlussgrund.DOPPELT_ANGELEGT);
        assertThat(jetzt(eine).zustand()).isEqualTo(Zustand.OFFEN);
        assertThat(jetzt(eine).verlauf().betreuung().ereignisse().alle()).hasSize(2);
        assertThat(store.findAll(Bedarfsgemeinschaft.class)).flatMap(bg -> bg.mitglieder().faelle())
                .contains(eine.id())
                .doesNotContain(andere.id());
    }

    private JsonNode vereinigt(Fall behalten, Fall doppelt) {
        return zusammengefuehrt(behalten, doppelt, doppelt.version());
    }

    private JsonNode zusammengefuehrt(Fall behalten, Fall doppelt, long version) {
        return draht.frage("""
                mutation($e: PersonenZusammenfuehrenEingabe!) {
                  personenZusammenfuehren(eingabe: $e) { fall { fallnummer } fehler { feld code } } }
                """, Map.of("e", Map.of("fallId", id(behalten), "version", behalten.version(), "doppelterFallId",
                id(doppelt), "doppelteVersion", version))).an("/data/personenZusammenfuehren");
    }

    private String id(Fall fall) {
        return kennungen.global(Fall.class, fall.kennung());
    }

    /** With an application so many days ago. */
    private JsonNode mitFall(String vorname, String geboren, int tage) {
        var bg = angelegt(vorname, geboren);
        var mitFall = fallmanager.tue("fallAnlegen", bg, Map.of("mitgliedId", mitglied(bg, vorname)))
                .at("/bedarfsgemeinschaft");
        return fallmanager.tue("antragErfassen", mitFall,
                Map.of("vollstaendigAm", heute.minusDays(tage).toString())).at("/bedarfsgemeinschaft");
    }

    private JsonNode angelegt(String vorname, String geboren) {
        return fallmanager.anlegen(Map.of(), person(vorname, geboren, "ANTRAGSTELLER", heute.minusMonths(2)))
                .at("/bedarfsgemeinschaft");
    }

    private Fall fall(JsonNode bg, String vorname) {
        var id = kennungen.id(Fall.class, eines(bg, vorname).at("/fall/id").asString());
        return Objects.requireNonNull(store.findById(new FallId(id), Fall.class));
    }

    private Fall jetzt(Fall fall) {
        return Objects.requireNonNull(store.findById(fall.id(), Fall.class));
    }
}
