package de.passgenau.api.vermittlung.treffer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.massnahme.katalog.DemoKatalog;
import de.passgenau.api.stelle.Stellengang;
import de.passgenau.api.teilnahme.Katalogbestand;
import de.passgenau.api.teilnahme.Kursgang;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.steckbrief.Angebotsart;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.catalogue.steckbrief.Zielgruppe;
import de.passgenau.catalogue.steckbrief.Zielpersonen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class MatchErklaerungTests {

    @LocalServerPort
    private int port;
    @Autowired
    private ApplicationContext anwendung;
    @Autowired
    private DemoKatalog katalog;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Clock clock;
    private Draht draht = new Draht(0);
    private Kursgang kurs = new Kursgang(draht);
    private Katalogbestand bestand;

    @BeforeEach
    void connect() {
        draht = new Draht(port).als("demo-fallmanager");
        kurs = new Kursgang(draht);
        bestand = new Katalogbestand(anwendung);
    }

    @Test
    @DisplayName("X-03 a pair that is ranked is explained as it is ranked")
    void saysTheSameAsTheRanking() {
        var fall = bestand.fall();
        var massnahme = bestand.massnahme();
        kurs.geplant(massnahme, 3, LocalDate.now(clock));

        var erklaert = erklaere(fall, massnahme);
        var treffer = Trefferfrage.massnahmen(draht).treffer(fall, "", massnahme).orElseThrow();

        assertThat(erklaert.at("/passt").asBoolean()).isTrue();
        assertThat(erklaert.at("/punkte")).isEqualTo(treffer.at("/punkte"));
        assertThat(erklaert.at("/kriterien")).isEqualTo(treffer.at("/kriterien"));
        assertThat(erklaert.at("/einstieg")).isEqualTo(treffer.at("/einstieg"));
    }

    @Test
    @DisplayName("X-03, N-13 of what is excluded every reason is named, not the first alone")
    void namesEveryReason() {
        var fall = bestand.fall();
        var massnahme = bestand.massnahme();
        kurs.zugewiesen(kurs.geplant(massnahme, 1, LocalDate.now(clock).minusDays(7)), fall);

        var erklaert = erklaere(fall, massnahme);

        assertThat(erklaert.at("/passt").asBoolean(true)).isFalse();
        assertThat(erklaert.at("/ausschluesse").findValuesAsString("kriterium"))
                .containsExactlyInAnyOrder("PLAETZE", "WIEDERHOLUNG");
        assertThat(erklaert.at("/ausschluesse").findValuesAsString("begruendung")).contains("Alle Plätze sind belegt.",
                "Genau diese Maßnahme ist schon zugewiesen.");
        assertThat(Trefferfrage.massnahmen(draht).treffer(fall, "auswahl: KNAPP", massnahme)).as("two things")
                .isEmpty();
    }

    @Test
    @DisplayName("M-04, X-03 a draft, and what nobody can read, is in no ranking and says why")
    void saysWhyNothingIsRanked() {
        var fall = bestand.fall();
        var entwurf = katalog.entwurf(DemoKatalog.ERSTER, DemoKatalog.steckbrief("Entwurf"));
        var unlesbar = katalog.veroeffentlicht(DemoKatalog.ERSTER,
                DemoKatalog.mitRegel("Unlesbar", "Alter ungefähr 30"));

        assertThat(gruende(erklaere(fall, global(entwurf))))
                .contains("Die Maßnahme ist ein Entwurf und noch nicht veröffentlicht.");
        assertThat(gruende(erklaere(fall, global(unlesbar))))
                .anySatisfy(grund -> assertThat(grund).startsWith("Diese Zulassungsregel lässt sich nicht lesen: "));
        assertThat(Trefferfrage.massnahmen(draht).treffer(fall, "auswahl: KNAPP", global(unlesbar))).isEmpty();
    }

    @Test
    @DisplayName("M-01, X-03 a way of working, and what is for employers alone, is no hit for anybody and says why")
    void ranksNothingThatNobodyIsAssignedTo() {
        var fall = bestand.fall();
        var ansatz = katalog.veroeffentlicht(DemoKatalog.ERSTER, mit(Angebotsart.HANDLUNGSANSATZ,
                new Zielpersonen(List.of(Zielgruppe.ALLE), false, null, null, List.of())));
        var fuerBetriebe = katalog.veroeffentlicht(DemoKatalog.ERSTER,
                mit(Angebotsart.MASSNAHME, new Zielpersonen(List.of(), true, null, null, List.of())));

        for (var eine : List.of(ansatz, fuerBetriebe)) {
            kurs.geplant(global(eine), 3, LocalDate.now(clock));
            assertThat(Trefferfrage.massnahmen(draht).treffer(fall, "", global(eine))).isEmpty();
            assertThat(Trefferfrage.massnahmen(draht).treffer(fall, "auswahl: KNAPP", global(eine))).isEmpty();
        }
        assertThat(gruende(erklaere(fall, global(ansatz))))
                .contains("Das ist eine Arbeitsweise des Jobcenters; niemand wird ihr zugewiesen.");
        assertThat(gruende(erklaere(fall, global(fuerBetriebe)))).contains("Das Angebot wendet sich nur an Betriebe.");
    }

    private static Steckbrief mit(Angebotsart art, Zielpersonen personen) {
        var einer = DemoKatalog.mitRegel("Beratung der Betriebe", "alle");
        return new Steckbrief(einer.titel(), art, einer.instrument(), einer.beteiligte(), einer.beschreibung(),
                personen, einer.wirkung(), einer.ablauf(), einer.gebiet(), einer.ausstattung(), einer.foerderung(),
                einer.zugang(), einer.ergebnisse());
    }

    @Test
    @DisplayName("X-03 an offer is explained as it is ranked, one that is closed too, and never two things at once")
    void explainsOffers() {
        var fall = bestand.fall();
        var gang = new Stellengang(draht);
        var stelle = gang.gemeldet(Map.of("muss", List.of("KRANSCHEIN"), "belastungen", List.of("SCHWERES_HEBEN")));
        var andere = gang.gemeldet(Map.of());

        var erklaert = stelle(fall, stelle);
        assertThat(erklaert.at("/ausschluesse").findValuesAsString("kriterium"))
                .containsExactlyInAnyOrder("KENNTNISSE", "GESUNDHEIT");
        var treffer = Trefferfrage.stellen(draht).treffer(fall, "", andere.at("/id").asString()).orElseThrow();
        assertThat(stelle(fall, andere).at("/kriterien")).isEqualTo(treffer.at("/kriterien"));
        gang.geschlossen(andere);
        assertThat(gruende(stelle(fall, andere))).containsExactly("Das Stellenangebot gilt nicht mehr.");
        assertThat(draht.frage("query($f: ID!) { matchErklaerung(fallId: $f) { passt } }", Map.of("f", fall)).code())
                .isEqualTo("BAD_REQUEST");
    }

    private JsonNode stelle(String fall, JsonNode stelle) {
        return draht.frage("""
                query($f: ID!, $s: ID!) { matchErklaerung(fallId: $f, stellenangebotId: $s) { passt massnahme { id }
                  stellenangebot { id } kriterien { kriterium erfuellt punkte maxPunkte begruendung frage }
                  ausschluesse { kriterium begruendung } } }""", Map.of("f", fall, "s", stelle.at("/id").asString()))
                .an("/data/matchErklaerung");
    }

    private static List<String> gruende(JsonNode erklaert) {
        assertThat(erklaert.at("/passt").asBoolean(true)).isFalse();
        return erklaert.at("/ausschluesse").findValuesAsString("begruendung");
    }

    @Test
    void isTheSameForWhatIsOutOfSightAndForNothing() {
        var fall = bestand.fall();
        var massnahme = bestand.massnahme();
        var fremder = draht.als("demo-fallmanager-2");

        assertThat(frage(fremder, fall, massnahme).text()).isEqualTo(frage(fremder, "erfunden", massnahme).text())
                .isEqualTo(frage(draht, fall, "erfunden").text());
        for (var login : List.of("demo-ags", "demo-traeger", "demo-leitung", "demo-service")) {
            assertThat(frage(draht.als(login), fall, massnahme).code()).isEqualTo("FORBIDDEN");
        }
    }

    private String global(Massnahme massnahme) {
        return kennungen.global(Massnahme.class, massnahme.kennung());
    }

    private JsonNode erklaere(String fall, String massnahme) {
        var antwort = frage(draht, fall, massnahme);
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        return antwort.an("/data/matchErklaerung");
    }

    private static Antwort frage(Draht wer, String fall, String massnahme) {
        return wer.frage("""
                query($fall: ID!, $massnahme: ID!) { matchErklaerung(fallId: $fall, massnahmeId: $massnahme) {
                  passt punkte fragen stichtag massnahme { titel } platzangebot
                  kriterien { kriterium erfuellt punkte maxPunkte begruendung frage }
                  ausschluesse { kriterium begruendung } hinweise { art satz }
                  einstieg { beginn ende freiePlaetze wartend durchgang { id } } } }
                """, Map.of("fall", fall, "massnahme", massnahme));
    }
}
