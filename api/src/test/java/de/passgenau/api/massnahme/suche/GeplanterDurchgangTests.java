package de.passgenau.api.massnahme.suche;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.massnahme.katalog.DemoKatalog;
import de.passgenau.api.teilnahme.Katalogbestand;
import de.passgenau.api.teilnahme.Kursgang;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** From the plan of a Durchgang to what a search finds by it, as callers do it. */
@Anwendungstest
class GeplanterDurchgangTests {

    private static final String TRAEGER = "traeger-der-planung";

    @LocalServerPort
    private int port;
    @Autowired
    private DemoKatalog katalog;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private ApplicationContext anwendung;
    @Autowired
    private Clock clock;
    private Kursgang gang = new Kursgang(new Draht(0));
    private LocalDate heute = LocalDate.EPOCH;

    @BeforeEach
    void connect() {
        gang = new Kursgang(new Draht(port));
        heute = LocalDate.now(clock);
    }

    @Test
    @DisplayName("M-03, M-05 what is planned by mutation is found at once by its beginning and its free places, and counted")
    void findsWhatWasJustPlanned() {
        var massnahme = kennungen.global(Massnahme.class,
                katalog.veroeffentlicht(TRAEGER, Suchkatalog.ueber("Tagwerk").steckbrief()).kennung());
        var beginn = heute.plusDays(40);
        assertThat(titel(frei(30, 50))).isEmpty();

        var durchgang = gang.geplant(massnahme, 1, beginn);

        assertThat(titel(frei(30, 50))).containsExactly("Tagwerk");
        assertThat(titel(frei(1, 30))).isEmpty();
        assertThat(facetten()).containsEntry("PLAETZE", "FREI")
                .containsEntry("STATUS", "GEPLANT")
                .containsEntry("BEGINN_MONAT", YearMonth.from(beginn).toString());

        gang.zugewiesen(durchgang, new Katalogbestand(anwendung).fall());
        assertThat(titel(frei(30, 50))).isEmpty();
        assertThat(facetten()).containsEntry("PLAETZE", "VOLL");

        abgesagt(durchgang);
        assertThat(facetten()).containsEntry("PLAETZE", "KEIN_EINSTIEG").doesNotContainKey("BEGINN_MONAT");
    }

    private void abgesagt(String durchgang) {
        var version = gang.belegung(durchgang).at("/version").asInt();
        var antwort = new Draht(port).frage("mutation { durchgangAbsagen(eingabe: {id: \"" + durchgang
                + "\", version: " + version + ", grund: \"Zu wenige.\"}) { fehler { meldung } } }");
        assertThat(antwort.an("/data/durchgangAbsagen/fehler")).as(antwort.text()).isEmpty();
    }

    /** With a free place, and a beginning so many days from today. */
    private Map<String, Object> frei(int von, int bis) {
        return Map.of("plaetze", List.of("FREI"), "beginnVon", heute.plusDays(von).toString(), "beginnBis",
                heute.plusDays(bis).toString());
    }

    private List<String> titel(Map<String, Object> eingrenzung) {
        return suche(eingrenzung).an("/data/massnahmen/edges")
                .valueStream()
                .map(edge -> edge.at("/node/titel").asString())
                .toList();
    }

    /** The most frequent value of each that has any. */
    private Map<String, String> facetten() {
        var erste = new TreeMap<String, String>();
        suche(Map.of()).an("/data/massnahmen/facetten")
                .valueStream()
                .filter(facette -> !facette.at("/werte").isEmpty())
                .forEach(facette -> erste.put(facette.at("/facette").asString(),
                        facette.at("/werte/0/wert").asString()));
        return erste;
    }

    private Antwort suche(Map<String, Object> eingrenzung) {
        var suche = new TreeMap<String, Object>(eingrenzung);
        suche.put("traeger", List.of(kennungen.global(Traeger.class, TRAEGER)));
        var antwort = new Draht(port).als("demo-leitung").frage("""
                query($suche: MassnahmenSuche) { massnahmen(suche: $suche) {
                  facetten { facette werte { wert } } edges { node { titel } } } }""", Map.of("suche", suche));
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        return antwort;
    }
}
