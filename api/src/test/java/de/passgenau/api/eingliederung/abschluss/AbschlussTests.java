package de.passgenau.api.eingliederung.abschluss;

import static de.passgenau.api.eingliederung.Taten.einstiegsberatung;
import static de.passgenau.api.eingliederung.Taten.ereignis;
import static de.passgenau.api.eingliederung.Taten.kategorie;
import static de.passgenau.api.eingliederung.Taten.tag;
import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.eingliederung.integration.ArbeitBeenden;
import de.passgenau.api.eingliederung.integration.ArbeitsaufnahmeErfassen;
import de.passgenau.api.eingliederung.termin.TerminAbsagen;
import de.passgenau.api.eingliederung.termin.TerminVereinbaren;
import de.passgenau.api.fall.angaben.Abschlussgrund;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Integration;
import de.passgenau.api.fall.verlauf.Termin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AbschlussTests {

    private final Fallarbeit fall = Fallarbeit.am("2026-03-02");

    @Test
    @DisplayName("C-01 a case is closed because of work only where work is recorded")
    void closesBecauseOfWorkOnlyWithWork() {
        assertThat(fall.gruende(ende(Abschlussgrund.ARBEIT_AUFGENOMMEN))).containsExactly("abschluss.ohne-arbeit");
        assertThat(fall.gruende(ende(Abschlussgrund.AUSBILDUNG_AUFGENOMMEN)))
                .containsExactly("abschluss.ohne-ausbildung");
        fall.tut(aufnahme(Integration.Art.AUSBILDUNG));
        assertThat(fall.gruende(ende(Abschlussgrund.ARBEIT_AUFGENOMMEN))).containsExactly("abschluss.ohne-arbeit");
        assertThat(fall.gruende(ende(Abschlussgrund.AUSBILDUNG_AUFGENOMMEN))).isEmpty();
        fall.tut(aufnahme(Integration.Art.BESCHAEFTIGUNG));
        assertThat(fall.gruende(ende(Abschlussgrund.ARBEIT_AUFGENOMMEN))).isEmpty();
        assertThat(fall.gruende(ende(Abschlussgrund.SONSTIGES))).containsExactly("abschluss.grund");
    }

    @Test
    @DisplayName("E-01 a closed case is not changed but opened again, and then says itself whether it is a Neufall")
    void isOpenedAgain() {
        fall.tut(einstiegsberatung("2026-03-02", Kundenkategorie.B), ende(Abschlussgrund.BEDARF_GEDECKT));
        assertThat(fall.gruende(kategorie(Kundenkategorie.A, "2026-03-02"))).containsExactly("nicht-offen");
        assertThat(fall.gruende(new FallWiederaufnehmen(tag("2026-03-01"), null)))
                .containsExactly("abschluss.wiederaufnahme", "abschluss.davor");

        fall.dann("2026-07-01")
                .tut(new FallWiederaufnehmen(tag("2026-07-01"), "Neuer Antrag."),
                        ereignis(Ereignis.Art.ANTRAG_VOLLSTAENDIG, "2026-07-01"));
        assertThat(fall.gruende(einstiegsberatung("2026-07-01", Kundenkategorie.B)))
                .containsExactly("e-01.schon-beraten");
        assertThat(fall.gruende(new FallWiederaufnehmen(tag("2026-07-01"), "Noch einmal.")))
                .containsExactly("abschluss.offen");
        fall.dann("2026-09-02");
        assertThat(fall.gruende(einstiegsberatung("2026-09-02", Kundenkategorie.B))).isEmpty();
    }

    @Test
    @DisplayName("C-01 nobody is expected any more when a case is closed")
    void isNotClosedBeforeAnAppointment() {
        fall.tut(new TerminVereinbaren(Termin.Art.SONSTIGER, tag("2026-03-09").atTime(9, 0), "Schwedt", null));

        assertThat(fall.gruende(ende(Abschlussgrund.UMZUG))).containsExactly("abschluss.termin");
        fall.tut(new TerminAbsagen(fall.letzte(Termin.class), true, "Zieht um."));
        assertThat(fall.gruende(ende(Abschlussgrund.UMZUG))).isEmpty();
    }

    @Test
    @DisplayName("C-01 an Integration counts once, with day, kind and how it came about, and ends once")
    void countsAnIntegrationOnce() {
        fall.tut(aufnahme(Integration.Art.MINIJOB));
        var minijob = fall.letzte(Integration.class);

        assertThat(fall.gruende(aufnahme(Integration.Art.MINIJOB))).containsExactly("integration.doppelt");
        assertThat(fall.gruende(new ArbeitsaufnahmeErfassen(tag("2026-03-03"), Integration.Art.MINIJOB,
                Integration.Weg.MASSNAHME, "51312"))).containsExactly("kuenftig");
        assertThat(fall.gruende(new ArbeitBeenden(minijob, tag("2026-02-01"), " ")))
                .containsExactly("integration.grund", "integration.davor");
        fall.tut(new ArbeitBeenden(minijob, tag("2026-03-02"), "Befristet."));
        assertThat(fall.gruende(new ArbeitBeenden(minijob, tag("2026-03-02"), "Befristet.")))
                .containsExactly("integration.beendet");
    }

    private static FallAbschliessen ende(Abschlussgrund grund) {
        return new FallAbschliessen(tag("2026-03-02"), grund, null);
    }

    private static ArbeitsaufnahmeErfassen aufnahme(Integration.Art art) {
        return new ArbeitsaufnahmeErfassen(tag("2026-03-02"), art, Integration.Weg.VERMITTLUNGSVORSCHLAG, "51312");
    }
}
