package de.passgenau.api.fall.eintrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BerichtigungenTests {

    private static final LocalDate MAERZ = LocalDate.parse("2026-03-02");
    private static final LocalDate JUNI = LocalDate.parse("2026-06-02");
    private static final LocalDate JULI = LocalDate.parse("2026-07-01");

    private final Kopf falsch = Kopf.neu(new EintragId("e1"), MAERZ, "anna");

    @Test
    @DisplayName("P-02 as of a former day: an entry is read from the day of its recording on")
    void readsFromTheDayOfRecordingOn() {
        assertThat(Berichtigungen.keine().am(MAERZ.minusDays(1)).zeigt(falsch)).isFalse();
        assertThat(Berichtigungen.keine().am(MAERZ).zeigt(falsch)).isTrue();
    }

    @Test
    void leavesFormerDaysAloneUnlessItSaysOtherwise() {
        var berichtigung = berichtigung(false);
        var richtig = falsch.berichtigt(berichtigung);
        var alle = Berichtigungen.keine().mit(berichtigung);

        assertThat(alle.am(JUNI.minusDays(1)).zeigt(falsch)).isTrue();
        assertThat(alle.am(JUNI.minusDays(1)).zeigt(richtig)).isFalse();
        assertThat(alle.am(JULI).zeigt(falsch)).isFalse();
        assertThat(alle.am(JULI).zeigt(richtig)).isTrue();
        assertThat(alle.bis(MAERZ).alle()).isEmpty();
    }

    @Test
    void putsFormerDaysRightWhereTheEntryWasWrongFromTheBeginning() {
        var berichtigung = berichtigung(true);
        var richtig = falsch.berichtigt(berichtigung);
        var alle = Berichtigungen.keine().mit(berichtigung);

        assertThat(alle.am(MAERZ).zeigt(falsch)).isFalse();
        assertThat(alle.am(MAERZ).zeigt(richtig)).isTrue();
        assertThat(richtig.erfasstAm()).as("nobody hides when it was put right").isEqualTo(JUNI);
    }

    @Test
    void keepsTheIdOfTheEntryAndCountsItsVersions() {
        var richtig = falsch.berichtigt(berichtigung(false));

        assertThat(richtig.id()).isEqualTo(falsch.id());
        assertThat(richtig.fassung()).isEqualTo(2);
        assertThat(berichtigung(false).trifft(richtig)).as("only the wrong version is hidden").isFalse();
        assertThat(Berichtigungen.keine().mit(berichtigung(false)).zu(falsch)).isPresent();
    }

    @Test
    void hasAReason() {
        assertThatThrownBy(() -> new Berichtigung(falsch, falsch.id(), 1, " ", false)).hasMessageContaining("e1");
    }

    private Berichtigung berichtigung(boolean rueckwirkend) {
        return new Berichtigung(Kopf.neu(new EintragId("e2"), JUNI, "bert"), falsch.id(), 1, "Verwechslung.",
                rueckwirkend);
    }
}
