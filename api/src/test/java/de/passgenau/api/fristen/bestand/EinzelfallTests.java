package de.passgenau.api.fristen.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.eingliederung.Taten;
import de.passgenau.api.eingliederung.ueberleitung.FallUeberleiten;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Fallmanagerart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

@Anwendungstest
@DisplayName("T-02 whoever keeps a case records why, and the next judgement is due from then on")
class EinzelfallTests {

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

    @BeforeEach
    void handOverSevenMonthsAgo() {
        var damals = LocalDate.now(clock).minusMonths(7);
        var arbeit = Fallarbeit.am(damals.toString())
                .tut(Taten.einstiegsberatung(damals.toString(), Kundenkategorie.A), new FallUeberleiten(
                        Fallmanagerart.ARBEITSMARKTNAH, "demo-fallmanager", "Kategorie A.", null, List.of(), null));
        var fall = new Fallbestand(store, liste).lege(Fallbestand.mit(Fallbestand.inPrenzlau(), arbeit.voll()));
        fallId = kennungen.global(Fall.class, fall.kennung());
    }

    @Test
    void goesOnFromTheJudgement() {
        assertThat(fristen(new Draht(port)).toString()).contains("UEBERFAELLIG").doesNotContain("\"OFFEN\"");
        assertThat(hinweise()).contains("T-02");

        var antwort = new Draht(port)
                .frage("mutation { einzelfallentscheidungDokumentieren(eingabe: {fallId: \"" + fallId
                        + "\", version: 1, tag: \"" + LocalDate.now(clock)
                        + "\", grund: \"Zwei Gespräche stehen an.\"}) { fall { "
                        + "akte { einzelfallentscheidungen { tag grund } } } fehler { feld meldung } } }");

        assertThat(antwort.an("/data/einzelfallentscheidungDokumentieren/fehler").toString()).isEqualTo("[]");
        assertThat(antwort.text()).contains("Zwei Gespräche");
        var danach = fristen(new Draht(port)).toString();
        assertThat(danach).contains("\"OFFEN\"", "ERFUELLT_VERSPAETET").doesNotContain("UEBERFAELLIG");
        assertThat(danach).contains("nach der Einzelfallentscheidung vom");
        assertThat(hinweise()).doesNotContain("T-02");
    }

    @Test
    void explainsItselfInEnglish() {
        var draht = new Draht(port);
        var antwort = draht.senden(draht.post("{\"query\":\"{ fristen(suche: {fallId: \\\"" + fallId
                + "\\\", regeln: [\\\"T-02\\\"]}) { edges { node { erklaerung regel { titel } } } } arbeitsliste { gruppen { "
                + "posten { satz } } } }\"}", Draht.JSON).header("Accept-Language", "en"));

        var frist = antwort.an("/data/fristen/edges/0/node");
        assertThat(frist.at("/erklaerung").asString())
                .startsWith("Judgement of the single case by the Fallmanagement near the labour market (T-02): at the "
                        + "latest 6 months after the beginning of the Fallmanagement near the labour market of ");
        assertThat(frist.at("/regel/titel").asString()).startsWith("Judgement of the single case");
        assertThat(antwort.an("/data/arbeitsliste").toString()).contains(": at the latest ")
                .doesNotContain(": spätestens ");
    }

    private JsonNode fristen(Draht draht) {
        return draht.frage(
                "query($s: FristenSuche) { fristen(suche: $s) { edges { node { faelligAm zustand erklaerung } } } }",
                Map.of("s", Map.of("fallId", fallId, "regeln", List.of("T-02"), "zustaende",
                        List.of("UEBERFAELLIG", "OFFEN", "ERFUELLT_VERSPAETET"))))
                .an("/data/fristen/edges");
    }

    private String hinweise() {
        return new Draht(port).frage("{ fall(id: \"" + fallId + "\") { akte { hinweise { regel } } } }")
                .an("/data/fall/akte/hinweise")
                .toString();
    }
}
