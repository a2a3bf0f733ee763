package de.passgenau.api.massnahme.suche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.massnahme.katalog.DemoKatalog;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.durchgang.rahmen.Einstieg;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the search says of Durchgänge, told of them as their list tells it. */
@Anwendungstest
class DurchgangssucheTests {

    @LocalServerPort
    private int port;
    @Autowired
    private DemoKatalog katalog;
    @Autowired
    private Durchgangskunde kunde;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Clock clock;
    private final String traeger = UUID.randomUUID().toString();
    private LocalDate heute = LocalDate.EPOCH;

    @BeforeEach
    void today() {
        heute = LocalDate.now(clock);
    }

    @Test
    @DisplayName("M-03 a place that is given away is no longer found, and found again once it is free")
    void followsThePlaces() {
        var massnahme = katalog.veroeffentlicht(traeger, Suchkatalog.ueber("Kurs").steckbrief());
        assertThat(plaetze()).isEqualTo("KEIN_EINSTIEG=1");
        var lauf = Laeufe.in(massnahme, heute.plusDays(10), Einstieg.ZUM_BEGINN);

        kunde.uebernimm(lauf);
        assertThat(plaetze()).isEqualTo("FREI=1");
        assertThat(titel(Map.of("plaetze", List.of("FREI")))).containsExactly("Kurs");
        assertThat(titel(Map.of("status", List.of("GEPLANT")))).containsExactly("Kurs");

        kunde.uebernimm(Laeufe.voll(lauf, heute));
        assertThat(plaetze()).isEqualTo("VOLL=1");
        assertThat(titel(Map.of("plaetze", List.of("FREI")))).isEmpty();

        kunde.entferne(lauf.kennung());
        assertThat(plaetze()).isEqualTo("KEIN_EINSTIEG=1");
    }

    @Test
    @DisplayName("M-05 one begins within the days asked for, and with a free place where one asks for that as well")
    void findsWhatBeginsInTime() {
        var fester = katalog.veroeffentlicht(traeger, Suchkatalog.ueber("Fest").steckbrief());
        var laufender = katalog.veroeffentlicht(traeger, Suchkatalog.ueber("Flexibel").steckbrief());
        kunde.uebernimm(Laeufe.voll(Laeufe.in(fester, heute.plusDays(10), Einstieg.ZUM_BEGINN), heute));
        kunde.uebernimm(Laeufe.in(fester, heute.plusDays(60), Einstieg.ZUM_BEGINN));
        kunde.uebernimm(Laeufe.in(laufender, heute.minusMonths(1), Einstieg.FLEXIBEL));

        assertThat(titel(zwischen(5, 20))).containsExactly("Fest", "Flexibel");
        assertThat(titel(freiZwischen(5, 20))).containsExactly("Flexibel");
        assertThat(titel(freiZwischen(50, 70))).containsExactly("Fest", "Flexibel");
        assertThat(titel(zwischen(170, 400))).isEmpty();
        assertThat(titel(Map.of("beginnMonate", List.of(YearMonth.from(heute).toString())))).contains("Flexibel");
        assertThat(titel(Map.of(), "sortierung: {feld: BEGINN}")).containsExactly("Flexibel", "Fest");
        assertThat(titel(Map.of(), "sortierung: {feld: BEGINN, richtung: ABSTEIGEND}"))
                .containsExactly("Fest", "Flexibel");
    }

    @Test
    @DisplayName("M-03 a reservation holds a place until its last day")
    void countsAReservationUntilItsLastDay() {
        var massnahme = katalog.veroeffentlicht(traeger, Suchkatalog.ueber("Kurs").steckbrief());
        var lauf = Laeufe.reserviert(Laeufe.in(massnahme, heute.plusDays(20), Einstieg.ZUM_BEGINN), heute,
                heute.plusDays(3));
        var bild = List.of(Durchgangsbild.von(lauf));

        assertThat(new Angebotslage(heute.plusDays(3), massnahme, bild).plaetze()).isEqualTo(Platzangebot.VOLL);
        assertThat(new Angebotslage(heute.plusDays(4), massnahme, bild).plaetze()).isEqualTo(Platzangebot.FREI);
        assertThat(new Angebotslage(heute.plusDays(21), massnahme, bild).plaetze())
                .isEqualTo(Platzangebot.KEIN_EINSTIEG);
    }

    @Test
    @DisplayName("M-03, M-06 a place that is due to somebody who waits does not look free")
    void countsAPlaceForThoseWhoWait() {
        var massnahme = katalog.veroeffentlicht(traeger, Suchkatalog.ueber("Kurs").steckbrief());
        var lauf = Laeufe.in(massnahme, heute.plusDays(20), Einstieg.ZUM_BEGINN);
        kunde.uebernimm(Laeufe.erwartet(lauf, heute));

        assertThat(plaetze()).isEqualTo("VERGEBEN_AN_WARTENDE=1");
        assertThat(titel(Map.of("plaetze", List.of("FREI")))).isEmpty();
        assertThat(titel(freiZwischen(10, 30))).isEmpty();
        assertThat(titel(Map.of("plaetze", List.of("VERGEBEN_AN_WARTENDE")))).containsExactly("Kurs");

        var reserviert = List.of(Durchgangsbild
                .von(Laeufe.erwartet(Laeufe.reserviert(lauf, heute, heute.plusDays(3)), heute)));
        assertThat(new Angebotslage(heute.plusDays(3), massnahme, reserviert).plaetze()).isEqualTo(Platzangebot.VOLL);
        assertThat(new Angebotslage(heute.plusDays(4), massnahme, reserviert).plaetze())
                .isEqualTo(Platzangebot.VERGEBEN_AN_WARTENDE);
    }

    @Test
    @DisplayName("M-03 whoever watches is told of a reservation that has run out, although nobody has changed anything")
    void tellsOfAReservationThatHasRunOut() {
        var massnahme = katalog.veroeffentlicht(traeger, Suchkatalog.ueber("Kurs").steckbrief());
        var tag = new AtomicReference<>(heute);
        var uhr = mock(Clock.class);
        when(uhr.getZone()).thenReturn(clock.getZone());
        when(uhr.instant()).then(aufruf -> tag.get().atStartOfDay(clock.getZone()).toInstant());
        var eigene = new Durchgangskunde(uhr);
        eigene.uebernimm(Laeufe.reserviert(Laeufe.in(massnahme, heute.plusDays(20), Einstieg.ZUM_BEGINN), heute,
                heute.plusDays(3)));
        var gemeldet = new ArrayList<MassnahmeId>();
        var vorher = eigene.stand(massnahme);

        var folge = eigene.aenderungen(massnahme.id()).subscribe(gemeldet::add);
        tag.set(heute.plusDays(3));
        assertThat(eigene.beginntTag(tag.get())).isTrue();
        assertThat(gemeldet).as("the last day of the reservation").isEmpty();
        tag.set(heute.plusDays(4));
        assertThat(eigene.beginntTag(tag.get())).isTrue();

        assertThat(gemeldet).containsExactly(massnahme.id());
        assertThat(eigene.stand(massnahme)).isGreaterThan(vorher);
        assertThat(eigene.beginntTag(tag.get())).isFalse();
        assertThat(gemeldet).hasSize(1);
        folge.dispose();
    }

    @Test
    @DisplayName("M-05 a Maßnahme is near where one of its Durchgänge is held")
    void isHeldWhereItsDurchgaengeAre() {
        var massnahme = katalog.veroeffentlicht(traeger, Suchkatalog.ueber("Kurs").in("Templin").steckbrief());
        Map<String, Object> nahe = Map.of("umkreis", Map.of("ort", "Prenzlau", "km", 5));
        assertThat(titel(nahe)).isEmpty();

        kunde.uebernimm(Laeufe.in(massnahme, heute.plusDays(10), Einstieg.ZUM_BEGINN));

        assertThat(titel(nahe)).containsExactly("Kurs");
        assertThat(titel(Map.of("orte", List.of("Prenzlau")))).containsExactly("Kurs");
    }

    private Map<String, Object> zwischen(int von, int bis) {
        return Map.of("beginnVon", heute.plusDays(von).toString(), "beginnBis", heute.plusDays(bis).toString());
    }

    private Map<String, Object> freiZwischen(int von, int bis) {
        var frage = new TreeMap<>(zwischen(von, bis));
        frage.put("plaetze", List.of("FREI"));
        return frage;
    }

    private List<String> titel(Map<String, Object> eingrenzung) {
        return titel(eingrenzung, "sortierung: {feld: NAME}");
    }

    private List<String> titel(Map<String, Object> eingrenzung, String weitere) {
        return suche(eingrenzung, weitere, "{ edges { node { titel } } }").an("/data/massnahmen/edges")
                .valueStream()
                .map(edge -> edge.at("/node/titel").asString())
                .toList();
    }

    private String plaetze() {
        return suche(Map.of(), "first: 0", "{ facetten { facette werte { wert anzahl } } }")
                .an("/data/massnahmen/facetten")
                .valueStream()
                .filter(facette -> facette.at("/facette").asString().equals("PLAETZE"))
                .map(facette -> facette.at("/werte/0/wert").asString() + '=' + facette.at("/werte/0/anzahl").asInt())
                .findFirst()
                .orElseThrow();
    }

    private Antwort suche(Map<String, Object> eingrenzung, String weitere, String felder) {
        var suche = new TreeMap<String, Object>(eingrenzung);
        suche.put("traeger", List.of(kennungen.global(Traeger.class, traeger)));
        var antwort = new Draht(port).als("demo-leitung")
                .frage("query($suche: MassnahmenSuche) { massnahmen(suche: $suche, " + weitere + ") " + felder + " }",
                        Map.of("suche", suche));
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        return antwort;
    }
}
