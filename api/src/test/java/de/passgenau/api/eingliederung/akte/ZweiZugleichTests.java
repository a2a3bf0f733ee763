package de.passgenau.api.eingliederung.akte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

@Anwendungstest
@DisplayName("Of two caseworkers at the same moment one wins, and the other is told what came between")
class ZweiZugleichTests {

    private static final int RUNDEN = 40;
    private static final String AENDERUNGEN = "aenderungen(seitVersion: %d) { vollstaendig version anderes "
            + "eintraege { version am eintragId art fassung erfasstDurch angaben { feld wert } } }";

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Clock clock;
    private String fallId = "";

    @Test
    void letsOneWinAndTellsTheOther() throws Exception {
        fallId = lege();
        for (int runde = 0; runde < RUNDEN; runde++) {
            var version = version();
            var antworten = zugleich(kontakt(version, "Anna " + runde), kontakt(version, "Bert " + runde));

            var sieger = antworten.stream().filter(antwort -> fehler(antwort).isEmpty()).toList();
            assertThat(sieger).as("round " + runde + antworten).hasSize(1);
            var verlierer = antworten.stream().filter(antwort -> !fehler(antwort).isEmpty()).findFirst().orElseThrow();
            assertThat(fehler(verlierer).at("/0/code").asString()).isEqualTo("VERALTET");
            assertThat(version()).isEqualTo(version + 1);
            erfaehrt(verlierer, version);
        }
        assertThat(frage("akte { kontakte { totalCount } }").at("/akte/kontakte/totalCount").asInt()).isEqualTo(RUNDEN);
    }

    /** What came between, in the answer that refused him: when, by whom, and word for word. */
    private void erfaehrt(Antwort verlierer, int version) {
        var aenderungen = verlierer.an("/data/kontaktDokumentieren/fall/aenderungen");
        assertThat(aenderungen.at("/vollstaendig").asBoolean()).isTrue();
        assertThat(aenderungen.at("/version").asInt()).isEqualTo(version + 1);
        assertThat(aenderungen.at("/anderes").asBoolean()).isFalse();
        assertThat(aenderungen.at("/eintraege")).hasSize(1);
        var eintrag = aenderungen.at("/eintraege/0");
        assertThat(eintrag.at("/art").asString()).isEqualTo("Kontakt");
        assertThat(eintrag.at("/erfasstDurch").asString()).isEqualTo("demo-fallmanager");
        assertThat(eintrag.at("/angaben").toString()).containsPattern("(Anna|Bert) \\d");
    }

    @Test
    void tellsCorrectionsAndWhatIsNotInTheCourse() {
        fallId = lege();
        var version = version();
        var draht = new Draht(port);
        draht.frage(kontakt(version, "Falsch"));
        var eintrag = frage(AENDERUNGEN.formatted(version)).at("/aenderungen/eintraege/0/eintragId")
                .asString();
        draht.frage("mutation { eintragBerichtigen(eingabe: {fallId: \"" + fallId + "\", version: " + (version + 1)
                + ", eintrag: \"" + eintrag
                + "\", grund: \"Verwechselt\", ersatz: {kontakt: {art: SONSTIGER, weg: TELEFON, "
                + "tag: \"" + LocalDate.now(clock) + "\", ergebnis: \"Richtig\"}}}) { fehler { code } } }");
        draht.frage("mutation { einwilligungErteilen(eingabe: {fallId: \"" + fallId + "\", version: " + (version + 2)
                + ", zweck: ARBEITGEBERPOOL, textfassung: \"2026-01\", tag: \"" + LocalDate.now(clock)
                + "\", weg: SCHRIFTLICH}) { fehler { code } } }");

        var aenderungen = frage(AENDERUNGEN.formatted(version + 1)).at("/aenderungen");

        assertThat(aenderungen.at("/eintraege")).hasSize(2);
        assertThat(aenderungen.at("/eintraege").toString()).contains("\"art\":\"Berichtigung\"", "Verwechselt",
                "\"fassung\":2", "Richtig").doesNotContain("Falsch");
        assertThat(aenderungen.at("/anderes").asBoolean()).as("a consent came, too").isTrue();
        assertThat(frage(AENDERUNGEN.formatted(version + 2)).at("/aenderungen/eintraege")).isEmpty();
        assertThat(frage(AENDERUNGEN.formatted(version + 3)).at("/aenderungen/anderes").asBoolean()).isFalse();
        assertThat(frage(AENDERUNGEN.formatted(version + 3)).at("/aenderungen/vollstaendig").asBoolean()).isTrue();
        assertThat(frage(AENDERUNGEN.formatted(0)).at("/aenderungen/vollstaendig").asBoolean())
                .as("what came before it was first changed here is not known")
                .isFalse();
        assertThat(new Draht(port).als("demo-service")
                .frage("{ fall(id: \"" + fallId + "\") { aenderungen(seitVersion: 1) { version } } }")
                .code()).isEqualTo("FORBIDDEN");
    }

    private List<Antwort> zugleich(String eine, String andere) throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(2);
        try (var beide = Executors.newFixedThreadPool(2)) {
            var antworten = new ArrayList<Antwort>();
            for (Future<Antwort> antwort : beide.invokeAll(List.of(rufe(eine, start), rufe(andere, start)))) {
                antworten.add(antwort.get());
            }
            return antworten;
        }
    }

    private Callable<Antwort> rufe(String mutation, CyclicBarrier start) {
        var draht = new Draht(port);
        return () -> {
            start.await();
            return draht.frage(mutation);
        };
    }

    private String kontakt(int version, String ergebnis) {
        return "mutation { kontaktDokumentieren(eingabe: {fallId: \"" + fallId + "\", version: " + version
                + ", art: SONSTIGER, weg: TELEFON, tag: \"" + LocalDate.now(clock) + "\", ergebnis: \"" + ergebnis
                + "\"}) { fall { version " + AENDERUNGEN.formatted(version) + " } fehler { feld code meldung } } }";
    }

    private static JsonNode fehler(Antwort antwort) {
        return antwort.an("/data/kontaktDokumentieren/fehler");
    }

    private int version() {
        return frage("version").at("/version").asInt();
    }

    private JsonNode frage(String auswahl) {
        return new Draht(port).frage("{ fall(id: \"" + fallId + "\") { " + auswahl + " } }").an("/data/fall");
    }

    private String lege() {
        var fall = new Fallbestand(store, liste).lege(Fallbestand.inPrenzlau());
        return kennungen.global(Fall.class, fall.kennung());
    }
}
