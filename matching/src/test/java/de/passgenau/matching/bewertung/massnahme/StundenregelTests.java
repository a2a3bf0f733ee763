package de.passgenau.matching.bewertung.massnahme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.profil.Umfang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StundenregelTests {

    private static final Stundenregel REGEL = new Stundenregel(Gewichte.fuerMassnahmen());

    @ParameterizedTest
    @CsvSource({"TEILZEIT,30,true", "TEILZEIT,31,false", "MINIJOB,15,true", "MINIJOB,16,false", "VOLLZEIT,40,true"})
    void excludesAWeekThatIsLongerThanTheMostThatIsWished(Umfang hoechstens, int stunden, boolean moeglich) {
        var woche = new Stundenregel.Woche(stunden, false);

        assertThat(REGEL.urteile(Set.of(hoechstens), woche).istAusgeschlossen()).isNotEqualTo(moeglich);
        assertThat(REGEL.urteile(Set.of(hoechstens), new Stundenregel.Woche(stunden, true)).istAusgeschlossen())
                .isFalse();
    }

    @Test
    void givesAllThePointsBelowSixteenHours() {
        assertThat(REGEL.urteile(Set.of(Umfang.VOLLZEIT), new Stundenregel.Woche(15, false)).punkte(2)).isEqualTo(2);
        assertThat(REGEL.urteile(Set.of(Umfang.VOLLZEIT), new Stundenregel.Woche(16, false)).punkte(2)).isEqualTo(1);
    }

    @Test
    @DisplayName("N-03 a week that may be too long for whom nobody asked is worth nothing until somebody asks")
    void asksHowMuchSomebodyCanWorkWhereItDecides() {
        var lang = new Stundenregel.Woche(16, false);

        assertThat(REGEL.urteile(Set.of(), lang)).isEqualTo(Urteil.unbekannt());
        assertThat(REGEL.begruende(Set.of(), lang))
                .isEqualTo("16 Stunden in der Woche; wie viel gearbeitet werden kann, ist nicht bekannt");
        assertThat(REGEL.frage(Set.of(), lang)).endsWith("?");
        assertThat(REGEL.urteile(Set.of(), new Stundenregel.Woche(15, false))).isEqualTo(Urteil.voll());
        assertThat(REGEL.urteile(Set.of(), new Stundenregel.Woche(39, true)).punkte(2)).isEqualTo(1);
    }
}
