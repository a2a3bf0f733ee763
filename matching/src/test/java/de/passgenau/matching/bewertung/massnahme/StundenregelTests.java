package de.passgenau.matching.bewertung.massnahme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import de.passgenau.matching.angebot.Wochenpensum;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.bewertung.massnahme.Zeiteinteilung.Woche;
import de.passgenau.matching.profil.Umfang;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StundenregelTests {

    private static final Stundenregel REGEL = new Stundenregel(Gewichte.fuerMassnahmen());

    @ParameterizedTest
    @CsvSource({"TEILZEIT,30,true", "TEILZEIT,31,false", "MINIJOB,15,true", "MINIJOB,16,false", "VOLLZEIT,40,true"})
    void excludesAWeekThatIsLongerThanTheMostThatIsWished(Umfang hoechstens, int stunden, boolean moeglich) {
        assertThat(REGEL.urteile(Set.of(hoechstens), woche(stunden, stunden)).istAusgeschlossen())
                .isNotEqualTo(moeglich);
    }

    @Test
    @DisplayName("M-05 part time is part time, and no Minijob")
    void takesMoreInPartTimeThanAMinijob() {
        var teilzeit = new Woche(Wochenpensum.von(39, true), true);

        assertThat(REGEL.urteile(Set.of(Umfang.TEILZEIT), teilzeit).punkte(2)).isEqualTo(1);
        assertThat(REGEL.urteile(Set.of(Umfang.MINIJOB), teilzeit).istAusgeschlossen()).isTrue();
        assertThat(REGEL.begruende(Set.of(Umfang.TEILZEIT), teilzeit))
                .isEqualTo("39 Stunden in der Woche, für diese Person in Teilzeit");
    }

    @Test
    void givesAllThePointsBelowSixteenHours() {
        assertThat(REGEL.urteile(Set.of(Umfang.VOLLZEIT), woche(15, 15)).punkte(2)).isEqualTo(2);
        assertThat(REGEL.urteile(Set.of(Umfang.VOLLZEIT), woche(16, 16)).punkte(2)).isEqualTo(1);
    }

    @Test
    void saysARangeAsARangeAndTakesOfItWhatSomebodyCanDo() {
        var spanne = woche(10, 39);

        assertThat(REGEL.begruende(Set.of(Umfang.VOLLZEIT), spanne)).isEqualTo("10 bis 39 Stunden in der Woche");
        assertThat(REGEL.urteile(Set.of(Umfang.VOLLZEIT), spanne).punkte(2)).isEqualTo(1);
        assertThat(REGEL.urteile(Set.of(Umfang.MINIJOB), spanne).punkte(2)).isEqualTo(2);
        assertThat(REGEL.urteile(Set.of(Umfang.MINIJOB), woche(16, 39)).istAusgeschlossen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({",,'Wie viele Stunden in der Woche sie dauert, ist nicht bekannt'",
            ",39,'Höchstens 39 Stunden in der Woche; wie wenige, ist nicht bekannt'"})
    @DisplayName("N-03 hours that nobody has said are not none")
    void asksForHoursThatNobodyHasSaid(@Nullable Integer von, @Nullable Integer bis, String satz) {
        assertThat(REGEL.urteile(Set.of(Umfang.VOLLZEIT), woche(von, bis))).isEqualTo(Urteil.unbekannt());
        assertThat(REGEL.begruende(Set.of(Umfang.VOLLZEIT), woche(von, bis))).isEqualTo(satz);
        assertThat(REGEL.frage(Set.of(Umfang.VOLLZEIT), woche(von, bis)))
                .isEqualTo("Wie viele Stunden in der Woche dauert die Maßnahme?");
        assertThat(REGEL.begruende(Set.of(), woche(0, 0))).isEqualTo("Ohne feste Stunden in der Woche");
    }

    @Test
    @DisplayName("N-03 a week that may be too long for whom nobody asked is worth nothing until somebody asks")
    void asksHowMuchSomebodyCanWorkWhereItDecides() {
        var lang = woche(16, 16);

        assertThat(REGEL.urteile(Set.of(), lang)).isEqualTo(Urteil.unbekannt());
        assertThat(REGEL.begruende(Set.of(), lang))
                .isEqualTo("16 Stunden in der Woche; wie viel gearbeitet werden kann, ist nicht bekannt");
        assertThat(REGEL.frage(Set.of(), lang)).endsWith("?");
        assertThat(REGEL.urteile(Set.of(), woche(15, 15))).isEqualTo(Urteil.voll());
    }

    private static Woche woche(@Nullable Integer von, @Nullable Integer bis) {
        return new Woche(new Wochenpensum(von, bis, false), false);
    }
}
