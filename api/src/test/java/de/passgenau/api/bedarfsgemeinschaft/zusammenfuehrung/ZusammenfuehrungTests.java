package de.passgenau.api.bedarfsgemeinschaft.zusammenfuehrung;

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

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.BedarfsgemeinschaftId;
import de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.Mitglieder;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;
import de.passgenau.api.bedarfsgemeinschaft.Speicherstoerung;
import de.passgenau.api.bedarfsgemeinschaft.Zugehoerigkeit;
import de.passgenau.api.bedarfsgemeinschaft.abgleich.Abgleichgang;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
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
import tools.jackson.databind.JsonNode;

@Anwendungstest
class ZusammenfuehrungTests {

    @LocalServerPort
    private int port;
    @Autowired
    private Clock clock;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Abgleichgang abgleich;
    @Autowired
    private ConfigurableApplicationContext app;
    private Haushaltsdraht fallmanager = new Haushaltsdraht(new Draht(0));
    private LocalDate heute = LocalDate.EPOCH;

    @BeforeEach
    void connect() {
        fallmanager = new Haushaltsdraht(new Draht(port));
        heute = LocalDate.now(clock);
    }

    @Test
    void makesOneHouseholdOfTwoAndTheCasesFollow() {
        var wandas = mitFall(angelegt("Wanda", "1988-06-15"), "Wanda");
        var jans = mitFall(angelegt("Jan", "1986-07-12"), "Jan");

        var eine = vereinigt(wandas, jans, "Jan");

        assertThat(fehler(eine)).isEmpty();
        assertThat(eines(eine.at("/bedarfsgemeinschaft"), "Jan").at("/rolle").asString()).isEqualTo("PARTNER");
        assertThat(fall(jans, "Jan").bgId()).isEqualTo(haushalt(wandas).kennung());
        assertThat(haushalt(jans).aufgegangenIn()).isEqualTo(haushalt(wandas).id());
        assertThat(haushalt(jans).mitglieder().am(heute)).isEmpty();
        assertThat(haushalt(jans).mitglieder().am(heute.minusDays(1))).hasSize(1);
        assertThat(fehler(fallmanager.tue("antragErfassen", jans, Map.of("version", haushalt(jans).version(),
                "vollstaendigAm", heute.minusDays(3).toString())))).contains("bedarfsgemeinschaftId UNGUELTIG");
    }

    @Test
    void namesAllThatSpeaksAgainstIt() {
        var wandas = angelegt("Wanda", "1988-06-15");
        var jans = angelegt("Jan", "1986-07-12");
        var wunsch = Map.of("aufgehendeId", jans.at("/id").asString(), "aufgehendeVersion", 7, "ab",
                heute.minusMonths(2).toString(), "rollen", List.of());

        assertThat(fehler(fallmanager.tue("bedarfsgemeinschaftenZusammenfuehren", wandas, wunsch)))
                .containsExactly("aufgehendeVersion VERALTET", "ab UNGUELTIG", "rollen PFLICHTFELD");
        assertThat(fehler(vereinigt(wandas, wandas, "Wanda"))).contains("aufgehendeId UNGUELTIG");
        assertThat(fehler(fallmanager.tue("bedarfsgemeinschaftenZusammenfuehren", wandas,
                Map.of("aufgehendeId", "erfunden", "aufgehendeVersion", 1, "ab", heute.toString(), "rollen",
                        List.of()))))
                .containsExactly("aufgehendeId NICHT_GEFUNDEN");
    }

    @Test
    void takesWhoIsInBothForOnePersonAndRefusesTwoCasesOfHers() {
        var eine = angelegt("Wanda", "1988-06-15");
        var andere = mitFall(angelegt("wanda", "1988-06-15"), "wanda");
        var dritte = mitFall(angelegt("WANDA", "1988-06-15"), "WANDA");

        var vereint = vereinigt(eine, andere, "wanda");
        var nochmal = vereinigt(vereint.at("/bedarfsgemeinschaft"), dritte, "WANDA");

        assertThat(fehler(vereint)).isEmpty();
        assertThat(vereint.at("/bedarfsgemeinschaft/mitglieder")).hasSize(1);
        assertThat(eines(vereint.at("/bedarfsgemeinschaft"), "Wanda").at("/fall/id").asString())
                .isEqualTo(eines(andere, "wanda").at("/fall/id").asString());
        assertThat(fall(andere, "wanda").bgId()).isEqualTo(haushalt(eine).kennung());
        assertThat(fehler(nochmal)).containsExactly("aufgehendeId UNGUELTIG");
    }

    @Test
    @DisplayName("A crash between the two households is made up for")
    void isCompletedAfterACrashBetweenTheWrites() {
        var wandas = angelegt("Wanda", "1988-06-15");
        var jans = mitFall(angelegt("Jan", "1986-07-12"), "Jan");
        vereinigt(wandas, jans, "Jan");
        var behalten = haushalt(wandas);
        var davor = haushalt(jans);
        store.save(davor.aufgegangen(null, offen(davor.mitglieder()), davor.spur()));
        store.save(behalten.mit(behalten.mitglieder(), behalten.spur()));

        abgleich.gehe();
        abgleich.gehe();

        assertThat(haushalt(jans).aufgegangenIn()).isEqualTo(behalten.id());
        assertThat(haushalt(jans).mitglieder().am(heute)).isEmpty();
        assertThat(fall(jans, "Jan").bgId()).isEqualTo(behalten.kennung());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    @DisplayName("Whichever write fails, nothing is half in the end")
    void isCompletedAfterAFailingStore(int schreibvorgang) {
        var wandas = mitFall(angelegt("Wanda", "1988-06-15"), "Wanda");
        var jans = mitFall(angelegt("Jan", "1986-07-12"), "Jan");
        var davor = haushalt(wandas).mitglieder();
        try (var stoerung = Speicherstoerung.beim(schreibvorgang, app)) {
            versucht(wandas, jans);
            assertThat(stoerung.istEingetreten()).isTrue();
        }

        abgleich.gehe();
        abgleich.gehe();

        if (schreibvorgang == 1) {
            assertThat(haushalt(wandas).mitglieder()).isEqualTo(davor);
            assertThat(haushalt(jans).aufgegangenIn()).isNull();
        } else {
            assertThat(haushalt(jans).aufgegangenIn()).isEqualTo(haushalt(wandas).id());
            assertThat(fall(jans, "Jan").bgId()).isEqualTo(haushalt(wandas).kennung());
        }
    }

    /** Whatever is answered. */
    private void versucht(JsonNode bleibt, JsonNode geht) {
        try {
            vereinigt(bleibt, geht, "Jan");
        } catch (AssertionError storeIsGone) {
            assertThat(storeIsGone).hasMessageContaining("errors");
        }
    }

    @Test
    void keepsOneOfTwoThatTakeInEachOtherAtTheSameTime() throws Exception {
        var wandas = mitFall(angelegt("Wanda", "1988-06-15"), "Wanda");
        var jans = mitFall(angelegt("Jan", "1986-07-12"), "Jan");
        List<Callable<JsonNode>> writers = List.of(() -> vereinigt(wandas, jans, "Jan"),
                () -> vereinigt(jans, wandas, "Wanda"));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var antwort : threads.invokeAll(writers)) {
                assertThat(antwort.get()).isNotNull();
            }
        }
        abgleich.gehe();
        abgleich.gehe();

        var offen = new ArrayList<>(List.of(haushalt(wandas), haushalt(jans)));
        offen.removeIf(bg -> bg.aufgegangenIn() != null);
        assertThat(offen).hasSize(1);
        assertThat(offen.getFirst().mitglieder().am(heute)).hasSize(2);
        assertThat(List.of(fall(wandas, "Wanda"), fall(jans, "Jan"))).extracting(Fall::bgId)
                .containsOnly(offen.getFirst().kennung());
    }

    /** As they were before they left. */
    private static Mitglieder offen(Mitglieder ausgeschiedene) {
        return new Mitglieder(ausgeschiedene.alle()
                .stream()
                .map(eines -> new Mitglied(eines.id(), eines.vorname(), eines.nachname(), eines.geburtsdatum(), true,
                        List.of(new Zugehoerigkeit(eines.letzte().von(), null, Mitgliedsrolle.ANTRAGSTELLER)),
                        eines.fallId()))
                .toList());
    }

    private JsonNode vereinigt(JsonNode bleibt, JsonNode geht, String mitglied) {
        return fallmanager.tue("bedarfsgemeinschaftenZusammenfuehren", bleibt,
                Map.of("aufgehendeId", geht.at("/id").asString(), "aufgehendeVersion", geht.at("/version").asInt(),
                        "ab", heute.toString(), "rollen",
                        List.of(Map.of("mitgliedId", mitglied(geht, mitglied), "rolle", "PARTNER"))));
    }

    private JsonNode angelegt(String vorname, String geboren) {
        var payload = fallmanager.anlegen(Map.of(), person(vorname, geboren, "ANTRAGSTELLER", heute.minusMonths(2)));
        assertThat(fehler(payload)).isEmpty();
        return payload.at("/bedarfsgemeinschaft");
    }

    private JsonNode mitFall(JsonNode bg, String vorname) {
        var payload = fallmanager.tue("fallAnlegen", bg, Map.of("mitgliedId", mitglied(bg, vorname)));
        assertThat(fehler(payload)).isEmpty();
        return payload.at("/bedarfsgemeinschaft");
    }

    private Bedarfsgemeinschaft haushalt(JsonNode bg) {
        var id = kennungen.id(Bedarfsgemeinschaft.class, bg.at("/id").asString());
        return Objects.requireNonNull(store.findById(new BedarfsgemeinschaftId(id), Bedarfsgemeinschaft.class));
    }

    private Fall fall(JsonNode bg, String vorname) {
        var id = kennungen.id(Fall.class, eines(bg, vorname).at("/fall/id").asString());
        return Objects.requireNonNull(store.findById(new FallId(id), Fall.class));
    }
}
