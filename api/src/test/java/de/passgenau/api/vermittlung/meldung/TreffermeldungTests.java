package de.passgenau.api.vermittlung.meldung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellengang;
import de.passgenau.api.vermittlung.treffer.Trefferfrage;
import de.passgenau.api.vermittlung.vorschlag.vorgang.Vorschlagsweg;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

@Anwendungstest
@DisplayName("X-06 a customer's case manager learns at once of an offer that fits")
class TreffermeldungTests {

    private static final Duration SOFORT = Duration.ofSeconds(1);
    private static final Map<String, ?> ZU_SCHWER = Map.of("belastungen", List.of("SCHWERES_HEBEN"));

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> faelle;
    @Autowired
    private Kennungen kennungen;
    private Draht fm = new Draht(0);
    private Stellengang stellen;
    private String fall = "";

    @BeforeEach
    void connect() {
        fm = new Draht(port);
        stellen = new Stellengang(fm);
        fall = kennungen.global(Fall.class,
                new Fallbestand(store, faelle).lege(Fallbestand.inPrenzlau()).kennung());
    }

    private Trefferhoerer hoere(String mehr) {
        return Trefferhoerer.fuerFall(fm, fall, mehr);
    }

    private static String id(JsonNode stelle) {
        return stelle.at("/id").asString();
    }

    @Test
    @DisplayName("X-03, X-06 a new offer comes within a second, explained as in the list, and one that does not fit does not")
    void tellsOfANewOfferAsTheListDoes() {
        try (var hoerer = hoere("")) {
            var unpassende = stellen.gemeldet(ZU_SCHWER);
            var passende = stellen.gemeldet(Map.of());
            var gemeldet = Instant.now();

            var ereignis = hoerer.bis(id(passende), 0);

            assertThat(Duration.between(gemeldet, Instant.now())).isLessThan(SOFORT);
            assertThat(ereignis).extracting(Trefferhoerer::id).doesNotContain(id(unpassende));
            assertThat(Trefferhoerer.was(ereignis.getLast())).isEqualTo("NEU");
            var inDerListe = Trefferfrage.stellen(fm).treffer(fall, "", id(passende)).orElseThrow();
            var gemeldete = ereignis.getLast().at("/treffer");
            assertThat(gemeldete.at("/punkte")).isEqualTo(inDerListe.at("/punkte"));
            assertThat(gemeldete.at("/kriterien").findValuesAsString("begruendung"))
                    .isEqualTo(inDerListe.at("/kriterien").findValuesAsString("begruendung"));
        }
    }

    @Test
    void tellsWhyWhatNoLongerFitsIsNoHitAnyMore() {
        var stelle = stellen.gemeldet(Map.of());
        var andere = stellen.gemeldet(Map.of());
        try (var hoerer = hoere("")) {
            stellen.geaendert(stelle, ZU_SCHWER);
            stellen.geschlossen(andere);

            var entfallen = hoerer.von(id(stelle));
            assertThat(Trefferhoerer.was(entfallen)).isEqualTo("ENTFALLEN");
            assertThat(entfallen.at("/treffer/ausschluesse/0/kriterium").asString()).isEqualTo("GESUNDHEIT");
            var geschlossen = hoerer.von(id(andere));
            assertThat(Trefferhoerer.was(geschlossen)).isEqualTo("ENTFALLEN");
            assertThat(geschlossen.at("/treffer/ausschluesse/0/kriterium").asString()).isEqualTo("BEGINN");
        }
    }

    @Test
    @DisplayName("X-06, X-08 an offer whose places are all taken is no hit any more, at once")
    void tellsThatAnOfferIsFilled() {
        var stelle = stellen.gemeldet(Map.of("plaetze", 1));
        var weg = new Vorschlagsweg(fm);
        var versandt = weg.gesetzt(weg.gemacht(kennungen.global(Fall.class,
                new Fallbestand(store, faelle).lege(Fallbestand.inPrenzlau()).kennung()), id(stelle)), "VERSANDT");
        try (var hoerer = hoere("")) {
            weg.gesetzt(versandt, "EINGESTELLT");

            var entfallen = hoerer.von(id(stelle));
            assertThat(Trefferhoerer.was(entfallen)).isEqualTo("ENTFALLEN");
            assertThat(entfallen.at("/treffer/ausschluesse/0/kriterium").asString()).isEqualTo("PLAETZE");
        }
    }

    @Test
    void tellsOfOneOfferInTheOrderOfItsChanges() {
        var stelle = stellen.gemeldet(Map.of());
        try (var hoerer = hoere("")) {
            var letzte = stelle;
            for (int i = 0; i < 30; i++) {
                letzte = stellen.geaendert(letzte, Map.of("titel", "Fachkraft für Lagerlogistik " + i));
            }

            var versionen = hoerer.bis(id(stelle), letzte.at("/version").asInt())
                    .stream()
                    .filter(eines -> Trefferhoerer.id(eines).equals(id(stelle)))
                    .map(Trefferhoerer::version)
                    .toList();

            assertThat(versionen).isSorted().doesNotHaveDuplicates().endsWith(letzte.at("/version").asInt());
        }
    }

    @Test
    @DisplayName("X-06 behind the mark of a broken connection comes everything once, with what is no hit any more")
    void goesOnBehindAMarkWithoutLossOrRepeat() {
        var bleibt = stellen.gemeldet(Map.of());
        var entfaellt = stellen.gemeldet(Map.of());
        String marke;
        try (var hoerer = hoere("")) {
            bleibt = stellen.geaendert(bleibt, Map.of("titel", "Fachkraft für Lagerlogistik, gesehen"));
            hoerer.bis(id(bleibt), bleibt.at("/version").asInt());
            marke = hoerer.marke();
        }
        stellen.geaendert(entfaellt, ZU_SCHWER);
        var neu = stellen.gemeldet(Map.of());
        var zweimal = stellen.geaendert(stellen.geaendert(neu, Map.of("titel", "Fachkraft für Lagerlogistik, a")),
                Map.of("titel", "Fachkraft für Lagerlogistik, b"));

        try (var hoerer = hoere(Trefferhoerer.nach(marke))) {
            var ende = stellen.gemeldet(Map.of());
            var alle = hoerer.bis(id(ende), 0);

            assertThat(alle).extracting(Trefferhoerer::id).doesNotContain(id(bleibt)).doesNotHaveDuplicates();
            assertThat(alle).filteredOn(eines -> Trefferhoerer.id(eines).equals(id(entfaellt)))
                    .extracting(Trefferhoerer::was)
                    .containsExactly("ENTFALLEN");
            assertThat(alle).filteredOn(eines -> Trefferhoerer.id(eines).equals(id(neu)))
                    .singleElement()
                    .satisfies(
                            eines -> {
                                assertThat(Trefferhoerer.was(eines)).isEqualTo("NEU");
                                assertThat(Trefferhoerer.version(eines)).isEqualTo(zweimal.at("/version").asInt());
                            });
        }
    }

    @Test
    void losesAndRepeatsNothingHoweverOftenTheConnectionBreaks() {
        var erwartet = new HashSet<String>();
        var gesehen = new HashSet<String>();
        var marke = "";
        for (int i = 0; i < 12; i++) {
            try (var hoerer = hoere(marke.isEmpty() ? "" : Trefferhoerer.nach(marke))) {
                for (int j = 0; j < 3; j++) {
                    erwartet.add(id(stellen.gemeldet(Map.of())));
                }
                for (int j = 0; j <= i % 3; j++) {
                    var id = Trefferhoerer.id(hoerer.naechstes());
                    assertThat(gesehen.add(id)).as("told once").isTrue();
                }
                marke = hoerer.marke();
            }
        }
        try (var hoerer = hoere(Trefferhoerer.nach(marke))) {
            while (!gesehen.containsAll(erwartet)) {
                assertThat(gesehen.add(Trefferhoerer.id(hoerer.naechstes()))).as("told once").isTrue();
            }
        }
        assertThat(gesehen).containsAll(erwartet);
    }

    @Test
    @DisplayName("X-04, X-06 a change of the case looks at all offers again")
    void looksAtEverythingAgainWhenTheCaseChanges() {
        var weit = stellen.gemeldet(Map.of("beruf", Map.of("kldb", "62102"), "titel", "Verkäufer",
                "orte", List.of(Map.of("plz", "17291", "ort", "Prenzlau"))));
        try (var hoerer = hoere(", mindestpunkte: 80")) {
            var version = fm.frage("{ fall(id: \"" + fall + "\") { version } }").an("/data/fall/version").asInt();
            var antwort = fm.frage("mutation { profilFortschreiben(eingabe: {fallId: \"" + fall + "\", version: "
                    + version + ", profil: {zielberuf: {kldb: \"62102\"}, rahmen: {umkreisKm: 25, auto: true}}})"
                    + " { fehler { feld code meldung } } }");
            assertThat(antwort.an("/data/profilFortschreiben/fehler")).as(antwort.text()).isEmpty();

            assertThat(Trefferhoerer.was(hoerer.von(id(weit)))).isEqualTo("NEU");
        }
    }

    @Test
    void speaksOverServerSentEventsAsWell() {
        try (var strom = fm.strom(Trefferhoerer.dokumentFuerFall(fall, ", mindestpunkte: 90"))) {
            var stelle = stellen.gemeldet(Map.of());

            assertThat(strom.ereignis()).hasValueSatisfying(ereignis -> assertThat(ereignis).startsWith("next")
                    .contains("NEU", id(stelle)));
        }
    }

    @Test
    void isTheSameForACaseOutOfSightAndForNoneAndClosedToOthers() {
        for (var id : List.of(fall, "erfunden")) {
            try (var fremder = Trefferhoerer.fuerFall(fm.als("demo-fallmanager-2"), id, "")) {
                assertThat(fremder.fehler()).isEqualTo("NOT_FOUND");
            }
        }
        try (var ags = Trefferhoerer.fuerFall(fm.als("demo-ags"), fall, "")) {
            assertThat(ags.fehler()).isEqualTo("FORBIDDEN");
        }
    }

    @Test
    void refusesAMarkOfAnotherCaseAndAnInventedOne() {
        String marke;
        try (var hoerer = hoere("")) {
            hoerer.von(id(stellen.gemeldet(Map.of())));
            marke = hoerer.marke();
        }
        var andere = kennungen.global(Fall.class,
                new Fallbestand(store, faelle).lege(Fallbestand.inPrenzlau()).kennung());
        for (var falsche : List.of(marke, "erfunden")) {
            try (var hoerer = Trefferhoerer.fuerFall(fm, andere, Trefferhoerer.nach(falsche))) {
                assertThat(hoerer.fehler()).isEqualTo("BAD_REQUEST");
            }
        }
        try (var hoerer = hoere(", mindestpunkte: 101")) {
            assertThat(hoerer.fehler()).isEqualTo("BAD_REQUEST");
        }
    }
}
