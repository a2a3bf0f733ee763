package de.passgenau.api.fristen.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.eingliederung.Taten;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@Anwendungstest
@TestPropertySource(properties = "passgenau.regelwerk=hamm")
@DisplayName("P-07 a Jobcenter that works by Hamm's rules is told of its 6 and 8 weeks")
class HammTests {

    private static final String FRISTEN = "query($s: FristenSuche) { fristen(suche: $s) { edges { node { faelligAm zustand "
            + "erklaerung regel { kennung } } } } }";

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

    @Test
    void showsBothDays() {
        var antrag = LocalDate.now(clock).minusWeeks(7);
        var fall = lege(Fallarbeit.am(antrag.toString())
                .tut(Taten.ereignis(Ereignis.Art.ANTRAG_VOLLSTAENDIG, antrag.toString()))
                .voll());

        var profiling = frist(fall, "P-07.PROFILING");
        var plan = frist(fall, "P-07.PLAN");

        assertThat(profiling.at("/zustand").asString()).isEqualTo("UEBERFAELLIG");
        assertThat(tag(profiling)).isBetween(antrag.plusWeeks(6).minusDays(6), antrag.plusWeeks(6));
        assertThat(profiling.at("/erklaerung").asString()).startsWith("Profiling (P-07): spätestens 6 Wochen nach dem "
                + "Eingang des Falls");
        assertThat(tag(plan)).isBetween(antrag.plusWeeks(8).minusDays(6), antrag.plusWeeks(8));
        assertThat(new Draht(port).frage(FRISTEN, Map.of("s", Map.of("fallId", fall, "regeln", List.of("E-03"))))
                .an("/data/fristen/edges")).as("nothing that Hamm does not ask for").isEmpty();
    }

    @Test
    void countsAProfileThatIsRecorded() {
        var antrag = LocalDate.now(clock).minusWeeks(5);
        var fall = lege(Fallarbeit.am(antrag.toString())
                .tut(Taten.ereignis(Ereignis.Art.ANTRAG_VOLLSTAENDIG, antrag.toString()))
                .voll());

        var antwort = new Draht(port).frage("mutation { profilFortschreiben(eingabe: {fallId: \"" + fall
                + "\", version: 1, profil: {zielberuf: {kldb: \"51312\"}}}) { fehler { feld meldung } } }");

        assertThat(antwort.an("/data/profilFortschreiben/fehler").toString()).isEqualTo("[]");
        assertThat(frist(fall, "P-07.PROFILING").at("/zustand").asString()).isEqualTo("ERLEDIGT");
    }

    private String lege(Fallverlauf verlauf) {
        var fall = new Fallbestand(store, liste).lege(Fallbestand.mit(Fallbestand.inPrenzlau(), verlauf));
        return kennungen.global(Fall.class, fall.kennung());
    }

    private JsonNode frist(String fall, String regel) {
        return new Draht(port).frage(FRISTEN, Map.of("s", Map.of("fallId", fall, "regeln", List.of(regel), "zustaende",
                List.of("OFFEN", "BALD", "HEUTE", "UEBERFAELLIG", "ERLEDIGT")))).an("/data/fristen/edges/0/node");
    }

    private static LocalDate tag(JsonNode frist) {
        return LocalDate.parse(frist.at("/faelligAm").asString());
    }
}
