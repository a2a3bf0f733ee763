package de.passgenau.api.vermittlung.zulassung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.massnahme.katalog.DemoKatalog;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.steckbrief.Zielgruppe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@Anwendungstest
class ZulassungsbeweisTests {

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    @Autowired
    private DemoKatalog katalog;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Clock clock;
    private String fall = "";

    @BeforeEach
    void takeUpACase() {
        var person = Fallbestand.person("Wanda", "Winter-" + UUID.randomUUID());
        fall = kennungen.global(Fall.class, new Fallbestand(store, liste)
                .lege(Fallbestand.von(person, new Zustaendigkeit("Prenzlau", "demo-fallmanager"), "51312"))
                .kennung());
    }

    @Test
    @DisplayName("N-15, N-03 the proof goes down to the facts, and asks for what nobody has asked")
    void provesDownToTheFacts() {
        var beweis = frage("demo-fallmanager", fall, "Alter ab 15 und nicht (Alter unter 16 oder freiwillig)")
                .an("/data/zulassungsbeweis");

        assertThat(beweis.at("/urteil").asString()).isEqualTo("UNBEKANNT");
        assertThat(beweis.at("/fragen").valueStream().map(eine -> eine.asString()))
                .isEqualTo(List.of("Möchte die Person teilnehmen?"));
        assertThat(beweis.at("/schritte").valueStream().map(schritt -> schritt.at("/ebene").asInt()))
                .containsExactly(0, 1, 1, 2, 3, 3);
        assertThat(beweis.at("/schritte/1/urteil").asString()).isEqualTo("ERFUELLT");
        assertThat(beweis.at("/schritte/1/satz").asString())
                .startsWith("Nur für Menschen, die mindestens ")
                .contains("alt sind, und das trifft zu (Alter ");
    }

    @Test
    void sayThatEverybodyGetsInWithoutARule() {
        var beweis = frage("demo-fallmanager", fall, "alle").an("/data/zulassungsbeweis");

        assertThat(beweis.at("/urteil").asString()).isEqualTo("ERFUELLT");
    }

    @Test
    @DisplayName("X-05, N-03 a written rule lets nobody in of whom the Maßnahme is not made; who was not asked, is asked")
    void holdsTheRuleAndWhomItIsMadeForTogether() {
        var massnahme = katalog.veroeffentlicht(DemoKatalog.ERSTER,
                DemoKatalog.fuer(Zielgruppe.LANGZEITARBEITSLOSE, "Beide", "Alter ab 15"));

        var beweis = frage("demo-fallmanager", fall, massnahme).an("/data/zulassungsbeweis");

        assertThat(beweis.at("/urteil").asString()).isEqualTo("UNBEKANNT");
        assertThat(beweis.at("/fragen").valueStream().map(eine -> eine.asString()))
                .isEqualTo(List.of("Seit wann ist die Person arbeitslos?"));
    }

    @Test
    @DisplayName("U-05 people under age get into work only against the rule, whatever the Maßnahme says")
    void keepsPeopleUnderAgeOutOfWork() {
        var person = Fallbestand.person("Wanda", "Jung-" + UUID.randomUUID());
        var jung = new Person(person.vorname(), person.nachname(), LocalDate.now(clock).minusYears(17),
                person.anschrift(), null, null);
        var id = kennungen.global(Fall.class, new Fallbestand(store, liste)
                .lege(Fallbestand.von(jung, new Zustaendigkeit("Prenzlau", "demo-fallmanager"), "51312"))
                .kennung());

        var beweis = frage("demo-fallmanager", id, "alle").an("/data/zulassungsbeweis");

        assertThat(beweis.at("/urteil").asString()).isEqualTo("NICHT_ERFUELLT");
        assertThat(beweis.at("/satz").asString())
                .isEqualTo("Nur für Menschen, die mindestens 18 Jahre alt sind; das trifft nicht zu (Alter 17).");
        assertThat(frage("demo-fallmanager", fall, "alle").an("/data/zulassungsbeweis/urteil").asString())
                .isEqualTo("ERFUELLT");
    }

    @Test
    void isTheSameForACaseOutOfSightAndForNone() {
        var fremd = frage("demo-fallmanager-2", fall, "alle");
        var keiner = frage("demo-fallmanager-2", kennungen.global(Fall.class, "nie-gewesen"), "alle");

        assertThat(fremd.text()).isEqualTo(keiner.text());
        assertThat(fremd.an("/data/zulassungsbeweis").isNull()).isTrue();
        assertThat(frage("demo-fallmanager", "erfunden", "alle").text()).isEqualTo(keiner.text());
    }

    @Test
    void isClosedToEverybodyWhoLeadsNoCases() {
        assertThat(List.of("demo-traeger", "demo-leitung", "demo-ags", "demo-service"))
                .allSatisfy(login -> assertThat(frage(login, fall, "alle").code()).isEqualTo("FORBIDDEN"));
    }

    private Antwort frage(String login, String fallId, String regel) {
        return frage(login, fallId,
                katalog.veroeffentlicht(DemoKatalog.ERSTER, DemoKatalog.mitRegel("Beweis", regel)));
    }

    private Antwort frage(String login, String fallId, Massnahme massnahme) {
        return new Draht(port).als(login).frage("""
                query($fall: ID!, $massnahme: ID!) {
                  zulassungsbeweis(fallId: $fall, massnahmeId: $massnahme) {
                    urteil satz fragen schritte { ebene bedingung urteil satz frage } } }
                """, Map.of("fall", fallId, "massnahme", kennungen.global(Massnahme.class, massnahme.kennung())));
    }
}
