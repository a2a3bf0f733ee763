package de.passgenau.api.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.catalogue.massnahme.Stand;
import de.passgenau.catalogue.steckbrief.Zugang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@Anwendungstest
@DisplayName("M-03 the occupancy of a Maßnahme is told while it changes")
class MassnahmeBeobachtungTests {

    private static final int ANDRANG = 5;

    @LocalServerPort
    private int port;
    @Autowired
    private ApplicationContext anwendung;
    @Autowired
    private Clock clock;
    private Kursgang fm = new Kursgang(new Draht(0));
    private Katalogbestand bestand;

    @BeforeEach
    void connect() {
        fm = new Kursgang(new Draht(port));
        bestand = new Katalogbestand(anwendung);
    }

    @Test
    void tellsOfEveryPlaceUntilAllAreTaken() {
        var massnahme = bestand.massnahme();
        var durchgang = fm.geplant(massnahme, ANDRANG, LocalDate.now(clock).minusDays(7));
        try (var socket = new Draht(port).als("demo-traeger").socket().begruessen().hoeren(dokument(massnahme, ""))) {
            for (int i = 0; i < ANDRANG; i++) {
                var teilnahme = fm.vorgeschlagen(durchgang, bestand.fall());
                fm.zuweisen(teilnahme, "");
            }

            var belegung = ereignis(socket.naechste("next"));
            while (belegung.at("/belegung/frei").asInt() > 0) {
                belegung = ereignis(socket.naechste("next"));
            }

            assertThat(belegung.at("/belegung/zugewiesen").asInt()).isEqualTo(ANDRANG);
        }
    }

    @Test
    void goesOnBehindTheMarkOfABrokenConnection() {
        var massnahme = bestand.massnahme();
        String marke;
        try (var socket = new Draht(port).socket().begruessen().hoeren(dokument(massnahme, ""))) {
            fm.geplant(massnahme, 1, LocalDate.now(clock).minusDays(7));
            marke = socket.naechste("next").at("/payload/data/massnahmeGeaendert/marke").asString();
        }
        var zweiter = fm.geplant(massnahme, 2, LocalDate.now(clock).minusDays(6));

        try (var strom = new Draht(port).strom(dokument(massnahme, ", nach: \"" + marke + "\""))) {
            assertThat(strom.ereignis())
                    .hasValueSatisfying(ereignis -> assertThat(ereignis).startsWith("next").contains(zweiter));
        }
    }

    @Test
    @DisplayName("M-03 somebody else's Träger is told of what is shown to it, and of nothing that happens behind it")
    void tellsAnotherTraegerOfWhatItSees() {
        var massnahme = bestand.massnahme();
        var durchgang = fm.geplant(massnahme, ANDRANG, LocalDate.now(clock).minusDays(7));
        try (var fremder = new Draht(port).als("demo-traeger-2")
                .socket()
                .begruessen()
                .hoeren(dokument(massnahme, ""));
                var eigener = new Draht(port).als("demo-traeger")
                        .socket()
                        .begruessen()
                        .hoeren(dokument(massnahme, ""))) {
            var teilnahme = fm.vorgeschlagen(durchgang, bestand.fall());
            assertThat(ereignis(eigener.naechste("next")).at("/belegung/frei").asInt()).isEqualTo(ANDRANG);

            fm.zuweisen(teilnahme, "");

            var erstes = ereignis(fremder.naechste("next"));
            assertThat(erstes.at("/belegung/frei").asInt()).isEqualTo(ANDRANG - 1);
            assertThat(erstes.at("/belegung/zugewiesen").isNull()).isTrue();
        }
    }

    @Test
    void takesAForeignDraftAndAnInventedOneForTheSame() {
        var entwurf = bestand.massnahme(Stand.ENTWURF, Zugang.OFFEN);
        var fremder = new Draht(port).als("demo-traeger-2");

        try (var einer = fremder.strom(dokument(entwurf, "")); var anderer = fremder.strom(dokument("erfunden", ""))) {
            var antwort = einer.ereignis();

            assertThat(antwort).hasValueSatisfying(ereignis -> assertThat(ereignis).contains("NOT_FOUND"));
            assertThat(anderer.ereignis()).isEqualTo(antwort);
        }
    }

    private static JsonNode ereignis(JsonNode nachricht) {
        return nachricht.at("/payload/data/massnahmeGeaendert/massnahme/durchgaenge/0");
    }

    private static String dokument(String massnahme, String mehr) {
        return "subscription { massnahmeGeaendert(massnahmeId: \"" + massnahme + "\"" + mehr
                + ") { marke massnahme { durchgaenge { id belegung { frei zugewiesen } } } } }";
    }
}
