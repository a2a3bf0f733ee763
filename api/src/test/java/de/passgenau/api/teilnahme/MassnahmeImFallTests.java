package de.passgenau.api.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.teilnahme.konto.Kontoabgleich;
import de.passgenau.matching.Sichtfilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class MassnahmeImFallTests {

    @LocalServerPort
    private int port;
    @Autowired
    private ApplicationContext anwendung;
    @Autowired
    private Clock clock;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> faelle;
    @Autowired
    private Kontoabgleich abgleich;
    private Kursgang fm = new Kursgang(new Draht(0));
    private String fall = "";
    private String teilnahme = "";

    @BeforeEach
    void weiseZu() {
        fm = new Kursgang(new Draht(port));
        var bestand = new Katalogbestand(anwendung);
        fall = bestand.fall();
        var geplant = fm.planen(bestand.massnahme(), "laufzeit: {beginn: \"" + heute().minusDays(7) + "\", ende: \""
                + heute().plusDays(9) + "\"}, plaetze: {hoechstens: 3}, einstieg: {flexibel: true}, "
                + "ort: {bezeichnung: \"Werkstatt\"}");
        teilnahme = fm.zugewiesen(geplant.at("/durchgang/id").asString(), fall);
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }

    private JsonNode frage(String felder) {
        return fm.frage("{ fall(id: \"" + fall + "\") { " + felder + " } }").an("/data/fall");
    }

    private List<String> ereignisse(String feld) {
        return frage("akte { ereignisse { art tag bis } }").at("/akte/ereignisse").findValuesAsString(feld);
    }

    @Test
    @DisplayName("T-06 an assignment stands in the case at once, a drop-out ends it, and the Fallkonferenz is due before")
    void standsInTheCase() {
        assertThat(ereignisse("art")).containsExactly("AKTIVIERUNGSMASSNAHME");
        assertThat(ereignisse("tag")).containsExactly(heute().toString());

        fm.vollzogen("teilnahmeAntreten", teilnahme, ", tag: \"" + heute().minusDays(3) + "\"");
        assertThat(ereignisse("tag")).containsExactly(heute().minusDays(3).toString());
        var fristen = fm.frage("{ fristen(suche: {regeln: [\"T-06\"], fallId: \"" + fall
                + "\"}) { edges { node { fall { id } } } } }");
        assertThat(fristen.text()).contains(fall);

        fm.vollzogen("teilnahmeAbbrechen", teilnahme, ", tag: \"" + heute() + "\", grund: GESUNDHEIT");
        assertThat(ereignisse("bis")).containsExactly(heute().toString());
        assertThat(fm.frage("{ fristen(suche: {regeln: [\"T-06\"], fallId: \"" + fall
                + "\"}) { edges { node { faelligAm } } } }").an("/data/fristen/edges").findValuesAsString("faelligAm"))
                .containsExactly(heute().toString());
    }

    @Test
    @DisplayName("T-06 whoever is withdrawn has no Maßnahme in the case, and it is put right where it comes from")
    void isPutRightWhereItComesFrom() {
        var eintrag = frage("version akte { ereignisse { eintragId } }");
        var berichtigt = fm.ruft("eintragBerichtigen", "fallId: \"" + fall + "\", version: "
                + eintrag.at("/version").asInt() + ", eintrag: \""
                + eintrag.at("/akte/ereignisse/0/eintragId").asString()
                + "\", grund: \"Falsch.\", rueckwirkend: true", "fehler { feld meldung }");

        assertThat(berichtigt.at("/fehler/0/meldung").asString()).contains("Teilnahme an einer Maßnahme");
        fm.vollzogen("teilnehmerZurueckziehen", teilnahme, ", grund: UMZUG");
        assertThat(ereignisse("art")).isEmpty();
    }

    @Test
    @DisplayName("T-06 a case that was not written when its Durchgang was is brought in line later")
    void isMadeUpForWhatWasBrokenOff() {
        var id = kennungen.id(Fall.class, fall);
        var stand = faelle.leser().lade(id, Sichtfilter.alles()).orElseThrow();
        var ohne = stand.fortgeschrieben(Fallverlauf.neu(), stand.spur());
        faelle.gespeichert(List.of(store.save(ohne)));
        assertThat(ereignisse("art")).isEmpty();

        abgleich.gehe();

        assertThat(ereignisse("art")).containsExactly("AKTIVIERUNGSMASSNAHME");
    }
}
