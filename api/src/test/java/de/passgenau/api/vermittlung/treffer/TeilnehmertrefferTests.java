package de.passgenau.api.vermittlung.treffer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Einwilligungszweck;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.teilnahme.Katalogbestand;
import de.passgenau.api.teilnahme.Kursgang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@Anwendungstest
class TeilnehmertrefferTests {

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
    private Trefferfrage frage = Trefferfrage.teilnehmer(draht);
    private Katalogbestand bestand;
    private String massnahme = "";
    private LocalDate heute = LocalDate.EPOCH;

    @BeforeEach
    void plan() {
        draht = new Draht(port).als("demo-fallmanager");
        kurs = new Kursgang(draht);
        frage = Trefferfrage.teilnehmer(draht);
        bestand = new Katalogbestand(anwendung);
        massnahme = bestand.massnahme();
        heute = LocalDate.now(clock);
    }

    @Test
    @DisplayName("X-01, X-03 whoever has the Hemmnis open comes with the same points as the Maßnahme does for her, and they add up")
    void agreesWithTheOtherDirection() {
        var fall = bestand.fall();
        kurs.geplant(massnahme, 3, heute.plusDays(10));

        var person = frage.treffer(massnahme, "", fall).orElseThrow();
        var angebot = Trefferfrage.massnahmen(draht).treffer(fall, "", massnahme).orElseThrow();

        assertThat(person.at("/punkte")).isEqualTo(angebot.at("/punkte"));
        assertThat(person.at("/kriterien")).isEqualTo(angebot.at("/kriterien"));
        assertThat(person.at("/einstieg")).isEqualTo(angebot.at("/einstieg"));
        assertThat(person.at("/kriterien").valueStream().mapToInt(eines -> eines.at("/punkte").asInt()).sum())
                .isEqualTo(person.at("/punkte").asInt());
    }

    @Test
    @DisplayName("N-13 whoever takes part already is found as a near miss that says so, from the next answer on")
    void namesWhoTakesPartAlready() {
        var fall = bestand.fall();
        var durchgang = kurs.geplant(massnahme, 5, heute.minusDays(7));
        assertThat(frage.treffer(massnahme, "", fall)).isPresent();

        var teilnahme = kurs.vorgeschlagen(durchgang, fall);

        assertThat(frage.treffer(massnahme, "", fall)).isEmpty();
        assertThat(frage.treffer(massnahme, "auswahl: KNAPP", fall).orElseThrow().at("/ausschluesse"))
                .singleElement()
                .satisfies(grund -> {
                    assertThat(grund.at("/kriterium").asString()).isEqualTo("WIEDERHOLUNG");
                    assertThat(grund.at("/begruendung").asString())
                            .isEqualTo("Genau diese Maßnahme ist schon vorgeschlagen.");
                });

        kurs.zurueckgezogen(teilnahme);
        assertThat(frage.treffer(massnahme, "", fall)).as("not there in the end").isPresent();
    }

    @Test
    @DisplayName("X-05 nobody outside of one's own sight is found, counted or named")
    void staysInSight() {
        kurs.geplant(massnahme, 3, heute);
        var hier = bestand.fall();
        var dort = bestand.fall(Fallbestand.inSchwedt());
        var fremder = new Trefferfrage(draht.als("demo-fallmanager-2"), frage.feld(), frage.argument());

        assertThat(frage.treffer(massnahme, "", hier)).isPresent();
        assertThat(frage.treffer(massnahme, "", dort)).isEmpty();
        assertThat(frage.treffer(massnahme, "auswahl: KNAPP", dort)).isEmpty();
        assertThat(fremder.treffer(massnahme, "", dort)).isPresent();
        assertThat(fremder.treffer(massnahme, "", hier)).isEmpty();
        for (var login : List.of("demo-ags", "demo-traeger", "demo-leitung", "demo-service")) {
            assertThat(new Trefferfrage(draht.als(login), frage.feld(), frage.argument()).antwort(massnahme, "").code())
                    .isEqualTo("FORBIDDEN");
        }
    }

    @Test
    void asksForAgreementWhereThatIsWished() {
        kurs.geplant(massnahme, 3, heute);
        var ohne = bestand.fall();
        var mit = bestand.fall(Fallbestand.mitEinwilligung(Fallbestand.inPrenzlau(),
                Einwilligungszweck.ARBEITGEBERPOOL));

        assertThat(frage.treffer(massnahme, "nurMitEinwilligung: true", mit)).isPresent();
        assertThat(frage.treffer(massnahme, "nurMitEinwilligung: true", ohne)).isEmpty();
    }

    @Test
    void readsTheStoreAsOftenForOneHitAsForMany() {
        kurs.geplant(massnahme, 3, heute);
        for (int i = 0; i < 6; i++) {
            bestand.fall();
        }
        frage.seite(massnahme, "");

        for (var sammlung : List.of("massnahmen", "faelle", "durchgaenge", "massnahmenkonten")) {
            assertThat(liest(sammlung, 6)).as(sammlung).isEqualTo(liest(sammlung, 1)).isLessThan(2);
        }
    }

    private int liest(String sammlung, int anzahl) {
        return zaehler.readsOf(sammlung,
                () -> assertThat(frage.seite(massnahme, "first: " + anzahl).at("/edges")).hasSize(anzahl));
    }
}
