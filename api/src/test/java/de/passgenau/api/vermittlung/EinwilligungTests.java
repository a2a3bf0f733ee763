package de.passgenau.api.vermittlung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.arbeitgeber.DemoArbeitgeber;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Einwilligungszweck;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

@Anwendungstest
@DisplayName("A consent opens what it names, and its revocation closes it everywhere at once")
class EinwilligungTests {

    private static final AtomicInteger BERUFE = new AtomicInteger(10_000);
    private static final Duration SOFORT = Duration.ofSeconds(1);

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private DemoArbeitgeber arbeitgeber;
    private Draht draht = new Draht(0);
    private String beruf = "";

    @BeforeEach
    void connect() {
        draht = new Draht(port);
        arbeitgeber.zulassen();
        beruf = Integer.toString(BERUFE.incrementAndGet());
    }

    @Test
    void namesACandidateToTheArbeitgeberserviceOnlyAfterIt() {
        var fall = lege();

        assertThat(kandidat().at("/node/person").isNull()).isTrue();
        erteile(fall, Einwilligungszweck.NAME_FUER_ARBEITGEBERSERVICE);

        assertThat(kandidat().at("/node/person/nachname").asString()).isEqualTo("Winterberg");
        widerrufe(fall, Einwilligungszweck.NAME_FUER_ARBEITGEBERSERVICE);
        assertThat(kandidat().at("/node/person").isNull()).isTrue();
    }

    @Test
    void putsAPersonIntoThePoolAndTakesHerOut() {
        var fall = lege();

        erteile(fall, Einwilligungszweck.ARBEITGEBERPOOL);
        assertThat(imPool()).as("nobody has prepared her").isZero();
        bereiteVor(fall);
        assertThat(imPool()).isEqualTo(1);
        widerrufe(fall, Einwilligungszweck.ARBEITGEBERPOOL);

        assertThat(imPool()).isZero();
    }

    @Test
    void endsAnOpenWatchOfAnEmployerWithinASecondOfItsRevocation() {
        var fall = lege();
        erteile(fall, Einwilligungszweck.ARBEITGEBERPOOL);
        bereiteVor(fall);
        var profil = pool().an("/data/bewerberpool/edges/0/node/id").asString();
        var employer = draht.als("demo-arbeitgeber");

        try (var strom = employer.strom("subscription { poolprofilGeaendert(poolprofilId: \"" + profil
                + "\") { profil { pseudonym } } }")) {
            widerrufe(fall, Einwilligungszweck.ARBEITGEBERPOOL);
            var revoked = Instant.now();

            assertThat(strom.ereignis()).hasValueSatisfying(event -> assertThat(event).contains("NOT_FOUND"));
            assertThat(Duration.between(revoked, Instant.now())).isLessThan(SOFORT);
        }
        assertThat(employer.frage("{ node(id: \"" + profil + "\") { id } }").an("/data/node").isNull()).isTrue();
    }

    @Test
    void tellsAnOpenWatchOfTheArbeitgeberserviceNoNameAfterItsRevocation() {
        var fall = lege();
        erteile(fall, Einwilligungszweck.NAME_FUER_ARBEITGEBERSERVICE);
        var id = kandidat().at("/node/id").asString();

        var abonnement = "subscription { kandidatGeaendert(kandidatId: \"" + id
                + "\") { kandidat { person { nachname } } } }";
        try (var socket = draht.als("demo-ags").socket().begruessen().hoeren(abonnement);
                var strom = draht.als("demo-ags").strom(abonnement)) {
            erteile(fall, Einwilligungszweck.ARBEITGEBERPOOL);
            widerrufe(fall, Einwilligungszweck.NAME_FUER_ARBEITGEBERSERVICE);

            var person = socket.naechste("next").at("/payload/data/kandidatGeaendert/kandidat/person");
            while (!person.isNull()) {
                person = socket.naechste("next").at("/payload/data/kandidatGeaendert/kandidat/person");
            }
            assertThat(person.isNull()).isTrue();
            assertThat(strom.ereignis()).isPresent();
        }
    }

    @Test
    void keepsWhatWasRevokedWithItsDays() {
        var fall = lege();
        erteile(fall, Einwilligungszweck.ARBEITGEBERPOOL);

        var antwort = widerrufe(fall, Einwilligungszweck.ARBEITGEBERPOOL);

        assertThat(antwort.an("/data/einwilligungWiderrufen/fall/einwilligungen")).isEmpty();
        assertThat(antwort.an("/data/einwilligungWiderrufen/fall/fruehereEinwilligungen/0/tag").asString())
                .isEqualTo("2026-05-04");
        assertThat(antwort.an("/data/einwilligungWiderrufen/fall/fruehereEinwilligungen/0/widerrufenAm").asString())
                .isNotEmpty();
    }

    @Test
    void refusesARevocationOfWhatWasNeverGivenAndADayToCome() {
        var fall = lege();

        var antwort = aendere("einwilligungWiderrufen", fall,
                Map.of("zweck", "ARBEITGEBERPOOL", "tag", "2199-01-01"));

        assertThat(antwort.an("/data/einwilligungWiderrufen/fehler/0/feld").asString()).isEqualTo("tag");
        assertThat(widerrufeRoh(fall).an("/data/einwilligungWiderrufen/fehler/0/code").asString())
                .isEqualTo("NICHT_GEFUNDEN");
    }

    private Fall lege() {
        return new Fallbestand(store, liste).lege(Fallbestand.von(Fallbestand.person("Wanda", "Winterberg"),
                new Zustaendigkeit("Prenzlau", "demo-fallmanager"), beruf));
    }

    private JsonNode kandidat() {
        return draht.als("demo-ags")
                .frage("{ kandidaten(suche: {berufe: [\"" + beruf
                        + "\"]}) { edges { node { id person { nachname } } } } }")
                .an("/data/kandidaten/edges/0");
    }

    private int imPool() {
        return pool().an("/data/bewerberpool/totalCount").asInt();
    }

    private Antwort pool() {
        return draht.als("demo-arbeitgeber")
                .frage("{ bewerberpool(suche: {berufe: [\"" + beruf
                        + "\"]}) { totalCount edges { node { id } } } }");
    }

    private void erteile(Fall fall, Einwilligungszweck zweck) {
        var antwort = aendere("einwilligungErteilen", fall, Map.of("zweck", zweck.name(), "textfassung", "2026-01",
                "tag", "2026-05-04", "weg", "SCHRIFTLICH"));
        assertThat(antwort.an("/data/einwilligungErteilen/fehler")).isEmpty();
    }

    private void bereiteVor(Fall fall) {
        var antwort = frage("poolAufnehmen", fall, Map.of("branchen", List.of("HANDEL"), "satz",
                "Sucht eine Stelle im Verkauf."), "fehler { feld code }");
        assertThat(antwort.an("/data/poolAufnehmen/fehler")).isEmpty();
    }

    private Antwort widerrufe(Fall fall, Einwilligungszweck zweck) {
        var antwort = aendere("einwilligungWiderrufen", fall, Map.of("zweck", zweck.name()));
        assertThat(antwort.an("/data/einwilligungWiderrufen/fehler")).isEmpty();
        return antwort;
    }

    private Antwort widerrufeRoh(Fall fall) {
        return aendere("einwilligungWiderrufen", fall, Map.of("zweck", "ARBEITGEBERPOOL"));
    }

    private Antwort aendere(String mutation, Fall fall, Map<String, Object> angaben) {
        return frage(mutation, fall, angaben, "fall { version einwilligungen { zweck } "
                + "fruehereEinwilligungen { tag widerrufenAm } } fehler { feld code }");
    }

    private Antwort frage(String mutation, Fall fall, Map<String, Object> angaben, String auswahl) {
        var id = kennungen.global(Fall.class, fall.kennung());
        var version = draht.frage("{ fall(id: \"" + id + "\") { version } }").an("/data/fall/version").asInt();
        var eingabe = new HashMap<>(angaben);
        eingabe.put("fallId", id);
        eingabe.put("version", version);
        var typ = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Eingabe!";
        return draht.frage("mutation($e: " + typ + ") { " + mutation + "(eingabe: $e) { " + auswahl + " } }",
                Map.of("e", eingabe));
    }
}
