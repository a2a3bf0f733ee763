package de.passgenau.api.vermittlung.treffer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.protokoll.Abgleichlauf;
import de.passgenau.api.protokoll.Abgleichprotokoll;
import de.passgenau.api.teilnahme.Katalogbestand;
import de.passgenau.api.teilnahme.Kursgang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class MassnahmentrefferTests {

    @LocalServerPort
    private int port;
    @Autowired
    private ApplicationContext anwendung;
    @Autowired
    private Clock clock;
    @Autowired
    private Lesezaehler zaehler;
    private Draht draht = new Draht(0);
    private Kursgang kurs = new Kursgang(draht);
    private Trefferfrage frage = Trefferfrage.massnahmen(draht);
    private Katalogbestand bestand;
    private LocalDate heute = LocalDate.EPOCH;

    @BeforeEach
    void connect() {
        draht = new Draht(port).als("demo-fallmanager");
        kurs = new Kursgang(draht);
        frage = Trefferfrage.massnahmen(draht);
        bestand = new Katalogbestand(anwendung);
        heute = LocalDate.now(clock);
    }

    @Test
    @DisplayName("X-05, X-03, N-30 what works on the first open Hemmnis comes with its reasons, which add up, and the places of today")
    void explainsWhatFits() {
        var fall = bestand.fall();
        var massnahme = bestand.massnahme();
        var durchgang = kurs.geplant(massnahme, 3, heute.plusDays(10));

        var treffer = frage.treffer(fall, "", massnahme).orElseThrow();

        var hemmnisse = Objects.requireNonNull(Trefferfrage.kriterien(treffer).get("HEMMNISSE"));
        assertThat(hemmnisse.at("/begruendung").asString())
                .isEqualTo("Setzt am offenen Hemmnis „Tagesstruktur“ an: 65 von 65.");
        assertThat(summe(treffer)).isEqualTo(treffer.at("/punkte").asInt()).isBetween(56, 100);
        assertThat(treffer.at("/ausschluesse")).isEmpty();
        assertThat(treffer.at("/platzangebot").asString()).isEqualTo("FREI");
        assertThat(treffer.at("/einstieg/durchgang/id").asString()).isEqualTo(durchgang);
        assertThat(treffer.at("/einstieg/beginn").asString()).isEqualTo(heute.plusDays(10).toString());
        assertThat(treffer.at("/einstieg/freiePlaetze").asInt()).isEqualTo(3);
        assertThat(frage.alle(fall, "")).isSortedAccordingTo(
                (einer, anderer) -> anderer.at("/punkte").asInt() - einer.at("/punkte").asInt());
    }

    @Test
    @DisplayName("M-03, X-05 a place that is given is gone in the next answer, and a full Maßnahme is a near miss that says so")
    void followsThePlacesOfToday() {
        var massnahme = bestand.massnahme();
        var fall = bestand.fall();
        var durchgang = kurs.geplant(massnahme, 2, heute.minusDays(7));
        assertThat(plaetze(fall, massnahme)).isEqualTo(2);

        kurs.zugewiesen(durchgang, bestand.fall());
        assertThat(plaetze(fall, massnahme)).isEqualTo(1);
        kurs.zugewiesen(durchgang, bestand.fall());

        assertThat(frage.treffer(fall, "", massnahme)).isEmpty();
        var knapp = frage.treffer(fall, "auswahl: KNAPP", massnahme).orElseThrow();
        assertThat(knapp.at("/ausschluesse")).singleElement().satisfies(grund -> {
            assertThat(grund.at("/kriterium").asString()).isEqualTo("PLAETZE");
            assertThat(grund.at("/begruendung").asString()).isEqualTo("Alle Plätze sind belegt.");
        });
        assertThat(knapp.at("/platzangebot").asString()).isEqualTo("VOLL");
        assertThat(summe(knapp)).isEqualTo(knapp.at("/punkte").asInt());
    }

    private int plaetze(String fall, String massnahme) {
        return frage.treffer(fall, "", massnahme).orElseThrow().at("/einstieg/freiePlaetze").asInt();
    }

    @Test
    @DisplayName("X-05 what is full begins for certain all the same, and is shown with its waiting list")
    void showsACertainStartWithAWaitingList() {
        var massnahme = bestand.massnahme();
        var durchgang = kurs.geplant(massnahme, 1, heute.plusDays(20));
        kurs.zugewiesen(durchgang, bestand.fall());
        kurs.wartet(durchgang, bestand.fall());

        var treffer = frage.treffer(bestand.fall(), "", massnahme).orElseThrow();

        assertThat(treffer.at("/einstieg/wartend").asInt()).isEqualTo(1);
        assertThat(treffer.at("/hinweise").valueStream().map(einer -> einer.at("/art").asString()))
                .containsExactly("WARTELISTE");
        assertThat(treffer.at("/hinweise/0/satz").asString()).contains("eine Person wartet");
    }

    @Test
    @DisplayName("X-05, M-06 a free place that is due to somebody who waits is none for others")
    void leavesPlacesToThoseWhoWait() {
        var kuenftige = bestand.massnahme();
        var laufende = bestand.massnahme();
        for (var durchgang : List.of(kurs.geplant(kuenftige, 2, heute.plusDays(20)),
                kurs.geplant(laufende, 2, heute.minusDays(7)))) {
            kurs.angestellt(durchgang, bestand.fall());
            kurs.angestellt(durchgang, bestand.fall());
            assertThat(kurs.belegung(durchgang).at("/belegung/frei").asInt()).isEqualTo(2);
            assertThat(kurs.belegung(durchgang).at("/belegung/wartendenZustehend").asInt()).isEqualTo(2);
        }
        var fall = bestand.fall();

        var treffer = frage.treffer(fall, "", kuenftige).orElseThrow();

        assertThat(treffer.at("/platzangebot").asString()).isEqualTo("VERGEBEN_AN_WARTENDE");
        assertThat(treffer.at("/einstieg/freiePlaetze").asInt()).isZero();
        assertThat(treffer.at("/hinweise/0/art").asString()).isEqualTo("WARTELISTE");
        assertThat(frage.treffer(fall, "", laufende)).isEmpty();
        assertThat(frage.treffer(fall, "auswahl: KNAPP", laufende)
                .orElseThrow()
                .at("/ausschluesse/0/begruendung")
                .asString()).isEqualTo("Alle Plätze sind belegt oder stehen denen zu, die warten.");
    }

    @Test
    @DisplayName("X-05 the first who has to wait is shown what is full and begins for certain")
    void showsWhatIsFullWhereNobodyWaitsYet() {
        var massnahme = bestand.massnahme();
        kurs.zugewiesen(kurs.mitFestemBeginn(massnahme, 1, heute.plusDays(20)), bestand.fall());

        var treffer = frage.treffer(bestand.fall(), "", massnahme).orElseThrow();

        assertThat(treffer.at("/einstieg/wartend").asInt()).isZero();
        assertThat(treffer.at("/hinweise/0/art").asString()).isEqualTo("WARTELISTE");
        assertThat(treffer.at("/hinweise/0/satz").asString()).contains("niemand wartet");
        assertThat(treffer.at("/kriterien").findValuesAsString("begruendung"))
                .anySatisfy(satz -> assertThat(satz).contains("auf der Warteliste steht noch niemand"));
    }

    @Test
    @DisplayName("N-08 a hit says that nobody can be sent there for whom it has no purpose, in both directions")
    void saysWhatHasNoPurpose() {
        var massnahme = bestand.massnahme();
        kurs.geplant(massnahme, 3, heute.plusDays(20));
        var ohne = bestand.mitSchulden();

        assertThat(frage.treffer(ohne, "", massnahme).orElseThrow().at("/hinweise").findValuesAsString("art"))
                .containsExactly("OHNE_ZWECK");
        assertThat(Trefferfrage.teilnehmer(draht)
                .treffer(massnahme, "", ohne)
                .orElseThrow()
                .at("/hinweise")
                .findValuesAsString("art")).containsExactly("OHNE_ZWECK");
        assertThat(frage.treffer(bestand.fall(), "", massnahme).orElseThrow().at("/hinweise")).isEmpty();
        assertThat(frage.treffer(bestand.ohneHemmnis(), "", massnahme).orElseThrow().at("/hinweise"))
                .as("nobody has talked about it yet")
                .isEmpty();
    }

    @Test
    @DisplayName("N-13 who is in a Maßnahme already is told so instead of being offered it again")
    void namesWhatSomebodyTakesPartIn() {
        var massnahme = bestand.massnahme();
        var fall = bestand.fall();
        kurs.zugewiesen(kurs.geplant(massnahme, 5, heute.minusDays(7)), fall);

        assertThat(frage.treffer(fall, "", massnahme)).isEmpty();
        assertThat(frage.treffer(fall, "auswahl: KNAPP", massnahme).orElseThrow().at("/ausschluesse"))
                .singleElement()
                .satisfies(grund -> assertThat(grund.at("/kriterium").asString()).isEqualTo("WIEDERHOLUNG"));
        assertThat(frage.treffer(bestand.fall(), "", massnahme)).as("anybody else").isPresent();
    }

    @Test
    @DisplayName("N-13 a similar one not long ago takes nothing away, but whoever proposes another one is told to say why")
    void saysThatARepetitionNeedsAReason() {
        var massnahme = bestand.massnahme();
        var fall = bestand.fall();
        var durchgang = kurs.geplant(massnahme, 5, heute.minusDays(7));
        kurs.gegangen(kurs.zugewiesen(durchgang, fall), heute.minusDays(7), heute.minusDays(1));

        var wieder = frage.treffer(fall, "", massnahme).orElseThrow();
        var andere = frage.treffer(bestand.fall(), "", massnahme).orElseThrow();

        assertThat(wieder.at("/punkte")).isEqualTo(andere.at("/punkte"));
        assertThat(wieder.at("/hinweise")).singleElement()
                .satisfies(einer -> assertThat(einer.at("/art").asString()).isEqualTo("WIEDERHOLUNG_BEGRUENDEN"));
        assertThat(andere.at("/hinweise")).isEmpty();
    }

    @Test
    @DisplayName("N-13 a mark is the same however it is spelt, as where places are given")
    void knowsASimilarOneHoweverItIsSpelt() {
        var eine = bestand.gleichartige("Gärtnern für Anfänger");
        var andere = bestand.gleichartige("gaertnern  FUER Anfaenger");
        var fall = bestand.fall();
        kurs.geplant(andere, 5, heute);
        kurs.zugewiesen(kurs.geplant(eine, 5, heute.minusDays(7)), fall);

        assertThat(frage.treffer(fall, "", andere)).as("she is in a similar one").isEmpty();

        var andererFall = bestand.fall();
        kurs.gegangen(kurs.zugewiesen(kurs.geplant(eine, 5, heute.minusDays(7)), andererFall), heute.minusDays(7),
                heute.minusDays(1));
        assertThat(frage.treffer(andererFall, "", andere).orElseThrow().at("/hinweise/0/art").asString())
                .isEqualTo("WIEDERHOLUNG_BEGRUENDEN");
    }

    @Test
    @DisplayName("X-03 a page of a hundred with all its reasons is within the costs")
    void affordsAPageOfAHundred() throws IOException {
        var fall = bestand.fall();
        kurs.geplant(bestand.massnahme(), 5, heute);
        try (var beispiel = Objects
                .requireNonNull(getClass().getResourceAsStream("/beispiele/massnahmenFuerFall.graphql"))) {
            var dokument = new String(beispiel.readAllBytes(), StandardCharsets.UTF_8);

            var antwort = draht.frage(dokument, Map.of("fallId", fall, "first", 100));

            assertThat(antwort.an("/data/massnahmenFuerFall/edges")).as(antwort.text()).isNotEmpty();
        }
    }

    @Test
    @DisplayName("X-05 weights may be shifted within their limits, and everything that is wrong with a wish is told at once")
    void shiftsWeights() {
        var fall = bestand.fall();
        kurs.geplant(bestand.massnahme(), 5, heute);

        var andere = frage.seite(fall, "gewichtung: [{kriterium: HEMMNISSE, punkte: 66}, {kriterium: WEG, punkte: 8}, "
                + "{kriterium: VERMITTLUNGSVORRANG, punkte: 9}]");
        var falsche = frage.seite(fall,
                "gewichtung: [{kriterium: HEMMNISSE, punkte: 10}, {kriterium: BERUF, punkte: 5}]");

        assertThat(andere.at("/fehler")).isEmpty();
        assertThat(andere.at("/edges")).isNotEmpty()
                .allSatisfy(edge -> assertThat(Objects
                        .requireNonNull(Trefferfrage.kriterien(edge.at("/node")).get("WEG"))
                        .at("/maxPunkte")
                        .asInt()).isEqualTo(8));
        assertThat(falsche.at("/edges")).isEmpty();
        assertThat(falsche.at("/laufId").isNull()).isTrue();
        assertThat(falsche.at("/fehler").findValuesAsString("meldung")).containsExactly(
                "Das Gewicht von „Hemmnisse“ liegt zwischen 65 und 85; 10 geht nicht.",
                "„Beruf“ hat hier kein Gewicht.",
                "Alle Gewichte zusammen sind 45 statt 100.");
        assertThat(falsche.at("/fehler").findValuesAsString("feld")).containsExactly("gewichtung.0.punkte",
                "gewichtung.1.kriterium", "gewichtung");
    }

    @Test
    @DisplayName("X-03 the greatest page with all its reasons is asked for at once, in whichever direction")
    void givesAWholePageWithAllReasons() {
        var fall = bestand.fall();
        var gruende = "punkte fragen kriterien { kriterium erfuellt punkte maxPunkte begruendung frage } "
                + "ausschluesse { kriterium begruendung } hinweise { art satz }";

        assertThat(frage.antwort(fall, "first: 100").code()).isEmpty();
        assertThat(Trefferfrage.teilnehmer(draht)
                .antwort(bestand.massnahme(), "first: 100")
                .code()).isEmpty();
        assertThat(Trefferfrage.stellen(draht)
                .antwort(fall, "first: 100")
                .code()).isEmpty();
        assertThat(Trefferfrage.bewerber(draht.als("demo-ags")).antwort("keine", "first: 100").code())
                .isNotEqualTo("TOO_COMPLEX");
        assertThat(draht
                .frage("query($id: ID!) { empfehlungenFuerFall(fallId: $id, first: 100) { edges { cursor node { "
                        + "vorrangig punkte massnahme { " + gruende + " massnahme { id titel } platzangebot "
                        + "einstieg { beginn ende freiePlaetze wartend durchgang { id } } } stelle { " + gruende
                        + " stellenangebot { id titel } } } } } }", Map.of("id", fall))
                .code()).isEmpty();
    }

    @Test
    void pagesInBothDirectionsWithMarksOfThisRankingAlone() {
        var fall = bestand.fall();
        kurs.geplant(bestand.massnahme(), 5, heute);
        kurs.geplant(bestand.massnahme(), 5, heute.plusDays(3));
        var alle = frage.alle(fall, "");

        var erste = frage.seite(fall, "first: 1");
        var zweite = frage.seite(fall, "first: 1, after: \"" + erste.at("/edges/0/cursor").asString() + '"');
        var zurueck = frage.seite(fall, "last: 1, before: \"" + zweite.at("/edges/0/cursor").asString() + '"');
        var letzte = frage.seite(fall, "last: 1");

        assertThat(titel(erste)).isEqualTo(titel(zurueck)).isEqualTo(kennung(alle.getFirst()));
        assertThat(titel(zweite)).isEqualTo(kennung(alle.get(1)));
        assertThat(titel(letzte)).isEqualTo(kennung(alle.getLast()));
        assertThat(zurueck.at("/pageInfo/hasPreviousPage").asBoolean()).isFalse();
        assertThat(frage.antwort(bestand.fall(), "after: \"" + erste.at("/edges/0/cursor").asString() + '"').code())
                .isEqualTo("BAD_REQUEST");
    }

    private static String titel(JsonNode seite) {
        return kennung(seite.at("/edges/0/node"));
    }

    private static String kennung(JsonNode treffer) {
        return treffer.at("/massnahme/id").asString();
    }

    @Test
    void isTheSameForACaseOutOfSightAndForNoneAndClosedToOthers() {
        var fall = bestand.fall();
        var fremder = new Trefferfrage(draht.als("demo-fallmanager-2"), frage.feld(), frage.argument());

        assertThat(fremder.antwort(fall, "").text()).isEqualTo(fremder.antwort("erfunden", "").text());
        assertThat(fremder.antwort(fall, "").an("/data/massnahmenFuerFall").isNull()).isTrue();
        for (var login : List.of("demo-ags", "demo-traeger", "demo-leitung", "demo-service")) {
            var anderer = new Trefferfrage(draht.als(login), frage.feld(), frage.argument());
            assertThat(anderer.antwort(fall, "").code()).isEqualTo("FORBIDDEN");
        }
    }

    @Test
    @DisplayName("X-09 every ranking is written down before somebody sees it")
    void writesTheRankingDown(@Autowired Abgleichprotokoll protokoll,
            @Autowired Kennungen kennungen) {
        var fall = bestand.fall();
        kurs.geplant(bestand.massnahme(), 5, heute);
        kurs.geplant(bestand.massnahme(), 5, heute);
        var erste = frage.seite(fall, "first: 1");
        var zweite = frage.seite(fall, "first: 2, after: \"" + erste.at("/pageInfo/endCursor").asString() + '"');

        var lauf = protokoll.lauf(kennungen.id(Abgleichlauf.class,
                zweite.at("/laufId").asString())).orElseThrow();

        assertThat(lauf.ab()).isEqualTo(2);
        assertThat(lauf.reihenfolge().stream().map(platz -> platz.punkte()).toList())
                .isEqualTo(zweite.at("/edges").valueStream().map(edge -> edge.at("/node/punkte").asInt()).toList());
        assertThat(lauf.gewichte()).startsWith("massnahmen-2");
    }

    @Test
    void readsTheStoreAsOftenForOneHitAsForMany() {
        var fall = bestand.fall();
        for (int i = 0; i < 8; i++) {
            kurs.geplant(bestand.massnahme(), 5, heute);
        }
        frage.seite(fall, "");

        for (var sammlung : List.of("massnahmen", "faelle", "durchgaenge", "traeger", "massnahmenkonten")) {
            assertThat(liest(sammlung, fall, 8)).as(sammlung).isBetween(liest(sammlung, fall, 1), 1);
        }
    }

    /**
     * Of three times the least: what was written just now is read once more in the background. A single hit may be help
     * without Durchgänge, of which none is read.
     */
    private int liest(String sammlung, String fall, int anzahl) {
        return IntStream.range(0, 3)
                .map(mal -> zaehler.readsOf(sammlung,
                        () -> assertThat(frage.seite(fall, "first: " + anzahl).at("/edges")).hasSize(anzahl)))
                .min()
                .orElseThrow();
    }

    private static int summe(JsonNode treffer) {
        return treffer.at("/kriterien").valueStream().mapToInt(eines -> eines.at("/punkte").asInt()).sum();
    }
}
