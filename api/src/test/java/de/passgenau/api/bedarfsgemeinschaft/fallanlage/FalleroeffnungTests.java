package de.passgenau.api.bedarfsgemeinschaft.fallanlage;

import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht.eines;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht.fehler;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht.mitglied;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.BedarfsgemeinschaftId;
import de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.Fallspeicher;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.fall.person.Personenverzeichnis;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.graphql.zugriff.Einsichtsprobe;
import de.passgenau.api.graphql.zugriff.Zweck;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Fallmanagerart;
import de.passgenau.api.security.Rolle;
import de.passgenau.catalogue.Anschrift;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class FalleroeffnungTests {

    private static final Map<String, Boolean> NICHTS_BESTAETIGT = Map.of("namensgleich", false);

    @LocalServerPort
    private int port;
    @Autowired
    private Clock clock;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Fallspeicher speicher;
    @Autowired
    private Fallentwurf entwurf;
    @Autowired
    private Ansprueche ansprueche;
    private Haushaltsdraht fallmanager = new Haushaltsdraht(new Draht(0));
    private LocalDate heute = LocalDate.EPOCH;
    private String nachname = "";

    @BeforeEach
    void connect() {
        fallmanager = new Haushaltsdraht(new Draht(port));
        heute = LocalDate.now(clock);
        nachname = "Einmalig " + UUID.randomUUID();
    }

    @Test
    @DisplayName("E-02 nobody gets a second open case in a second household; what to do is said")
    void refusesASecondOpenCaseInAnotherHousehold() {
        var erste = eroeffne(haushalt("ANTRAGSTELLER"), NICHTS_BESTAETIGT);
        var zweite = haushalt("ANTRAGSTELLER");

        var payload = eroeffne(zweite, NICHTS_BESTAETIGT);

        assertThat(fehler(erste)).isEmpty();
        assertThat(fehler(payload)).containsExactly("mitgliedId SCHON_VORHANDEN");
        assertThat(payload.at("/fehler/0/meldung").asString()).contains(nachname, "übernehmen Sie ihn", "bestätigen")
                .doesNotContain(erste.at("/fall/fallnummer").asString());
        assertThat(eines(payload.at("/bedarfsgemeinschaft"), "Wanda").at("/fall").isNull()).isTrue();
        assertThat(offene()).hasSize(1);
    }

    @Test
    @DisplayName("E-02 the case that she has goes with her into the other household")
    void takesOverTheCaseThatSheHas() {
        var alte = eroeffne(haushalt("ANTRAGSTELLER"), NICHTS_BESTAETIGT);
        var fall = alte.at("/fall/id").asString();
        var neue = haushalt("ANTRAGSTELLER");

        var zuFrueh = eroeffne(neue, Map.of("fallId", fall));
        fallmanager.tue("mitgliedEntfernen", alte.at("/bedarfsgemeinschaft"), Map.of("mitgliedId",
                mitglied(alte.at("/bedarfsgemeinschaft"), "Wanda"), "auszugAm", heute.toString()));
        var uebernommen = eroeffne(neue, Map.of("fallId", fall));

        assertThat(fehler(zuFrueh)).containsExactly("fallId SCHON_VORHANDEN");
        assertThat(fehler(uebernommen)).isEmpty();
        assertThat(uebernommen.at("/fall/id").asString()).isEqualTo(fall);
        assertThat(eines(uebernommen.at("/bedarfsgemeinschaft"), "Wanda").at("/fall/id").asString()).isEqualTo(fall);
        assertThat(offene()).singleElement()
                .extracting(Fall::bgId)
                .isEqualTo(kennungen.id(Bedarfsgemeinschaft.class,
                        neue.at("/id").asString()));
        assertThat(fehler(eroeffne(uebernommen.at("/bedarfsgemeinschaft"), Map.of("fallId", "erfunden"))))
                .containsExactlyInAnyOrder("mitgliedId SCHON_VORHANDEN", "fallId NICHT_GEFUNDEN");
    }

    @Test
    void opensACaseForAnotherPersonOfThatNameAndBirthdayOnceThatIsConfirmed() {
        eroeffne(haushalt("ANTRAGSTELLER"), NICHTS_BESTAETIGT);

        var andere = eroeffne(haushalt("ANTRAGSTELLER"), Map.of("namensgleich", true));

        assertThat(fehler(andere)).isEmpty();
        assertThat(offene()).hasSize(2);
    }

    @Test
    @DisplayName("CODES 11: nobody learns of a case out of sight by trying to open one for the same person")
    void answersForACaseOutOfSightAsForNone() {
        lege(nachname, "Schwedt", Zustand.OFFEN);

        assertThat(fehler(eroeffne(haushalt("ANTRAGSTELLER"), NICHTS_BESTAETIGT))).isEmpty();
        assertThat(fehler(eroeffne(haushalt("ANTRAGSTELLER"), NICHTS_BESTAETIGT)))
                .containsExactly("mitgliedId SCHON_VORHANDEN");
    }

    @Test
    void opensACaseForWhoseFormerOneIsClosed() {
        lege(nachname, "Prenzlau", Zustand.ABGESCHLOSSEN);

        assertThat(fehler(eroeffne(haushalt("ANTRAGSTELLER"), NICHTS_BESTAETIGT))).isEmpty();
    }

    @Test
    @DisplayName("E-02 of several at once in several households one wins")
    void opensOneCaseWhoeverTriesAtTheSameTime() throws Exception {
        var versuche = new ArrayList<Callable<JsonNode>>();
        for (int i = 0; i < 4; i++) {
            var bg = haushalt("ANTRAGSTELLER");
            versuche.add(() -> eroeffne(bg, NICHTS_BESTAETIGT));
        }

        var fehler = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var antwort : threads.invokeAll(versuche)) {
                fehler.addAll(fehler(antwort.get()));
            }
        }

        assertThat(fehler).hasSize(3).containsOnly("mitgliedId SCHON_VORHANDEN");
        assertThat(offene()).hasSize(1);
    }

    @Test
    @DisplayName("E-02 of two processes that have not heard of each other yet one opens the case")
    void opensOneCaseInWhicheverProcess() {
        var erste = haushalt("ANTRAGSTELLER");
        var zweite = haushalt("ANTRAGSTELLER");
        var andererProzess = new Falleroeffnung(liste, speicher, entwurf,
                new Einmaligkeit(liste, new Personenverzeichnis(), ansprueche));
        assertThat(fehler(eroeffne(erste, NICHTS_BESTAETIGT))).isEmpty();

        var grund = andererProzess.eroeffne(gespeichert(zweite), wanda(zweite), angaben(), aufruf());

        assertThat(grund).hasValueSatisfying(einer -> assertThat(einer.satz()).isEqualTo("bg.offener-fall"));
        assertThat(offene()).hasSize(1);
    }

    @Test
    void waitsForACaseThatIsOnItsWayAndForNoneThatNeverCame() {
        var bg = haushalt("ANTRAGSTELLER");
        var neu = ansprueche.neu(entwurf.neu(gespeichert(bg), wanda(bg), angaben()));
        store.insert(new Anspruch(neu.person(), "nie gekommen", "Prenzlau", neu.seit()));

        assertThat(fehler(eroeffne(bg, NICHTS_BESTAETIGT))).containsExactly("mitgliedId SCHON_VORHANDEN");
        store.save(new Anspruch(neu.person(), "nie gekommen", "Prenzlau", neu.seit().minusSeconds(31)));
        assertThat(fehler(eroeffne(bg, NICHTS_BESTAETIGT))).isEmpty();
        assertThat(ansprueche.nimm(neu)).isEmpty();
    }

    @Test
    @DisplayName("N-24 whoever learns by a refusal that there is a case has seen it, and the protocol says so")
    void notesTheCaseThatARefusalTellsOf() {
        var fall = eroeffne(haushalt("ANTRAGSTELLER"), NICHTS_BESTAETIGT).at("/fall/fallnummer").asString();

        eroeffne(haushalt("ANTRAGSTELLER"), NICHTS_BESTAETIGT);

        assertThat(new Draht(port).als("demo-revision")
                .frage("{ protokoll(suche: {fallnummer: \"" + fall
                        + "\", arten: [GELESEN]}) { edges { node { feld } } } }")
                .an("/data/protokoll/edges")
                .size()).isEqualTo(2);
    }

    private static Aufruf aufruf() {
        var anrufer = new Anrufer("demo-fallmanager", null, Set.of(Rolle.FALLMANAGER), Set.of("Prenzlau"), null, null,
                null, Set.of());
        return new Aufruf(Einsichtsprobe.von(anrufer, "fallAnlegen", Zweck.FALLBEARBEITUNG), "fallAnlegen", null, "");
    }

    private Bedarfsgemeinschaft gespeichert(JsonNode bg) {
        return Objects.requireNonNull(store.findById(
                new BedarfsgemeinschaftId(kennungen.id(Bedarfsgemeinschaft.class, bg.at("/id").asString())),
                Bedarfsgemeinschaft.class));
    }

    private Mitglied wanda(JsonNode bg) {
        return gespeichert(bg).mitglieder().alle().getFirst();
    }

    private static Fallangaben angaben() {
        return new Fallangaben(null, false, new Zustaendigkeit("Prenzlau", "demo-fallmanager"),
                Fallmanagerart.ARBEITSMARKTFERN, null, null);
    }

    private JsonNode eroeffne(JsonNode bg, Map<String, ?> mehr) {
        var wunsch = new HashMap<String, Object>(Map.of("mitgliedId", mitglied(bg, "Wanda")));
        wunsch.putAll(mehr);
        return fallmanager.tue("fallAnlegen", bg, wunsch);
    }

    private JsonNode haushalt(String rolle) {
        var payload = fallmanager.anlegen(Map.of(), Map.of("vorname", "Wanda", "nachname", nachname, "geburtsdatum",
                "1988-06-15", "rolle", rolle, "erwerbsfaehig", true, "seit", heute.minusMonths(1).toString()));
        assertThat(fehler(payload)).isEmpty();
        return payload.at("/bedarfsgemeinschaft");
    }

    private void lege(String name, String stelle, Zustand zustand) {
        var person = new Person("Wanda", name, LocalDate.parse("1988-06-15"),
                new Anschrift(null, "17291", "Prenzlau"), null, null);
        new Fallbestand(store, liste).lege(Fallbestand.im(zustand,
                Fallbestand.von(person, new Zustaendigkeit(stelle, "jemand"), "51312")));
    }

    private List<Fall> offene() {
        return store.findAll(Fall.class)
                .stream()
                .filter(fall -> fall.zustand() == Zustand.OFFEN && fall.person().nachname().equals(nachname))
                .toList();
    }
}
