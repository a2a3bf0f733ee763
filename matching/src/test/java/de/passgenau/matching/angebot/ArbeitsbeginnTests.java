package de.passgenau.matching.angebot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArbeitsbeginnTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wir fangen um 7 Uhr an.                                          | 07:00
            Arbeitsbeginn 5:15 Uhr, Feierabend gegen 14 Uhr.                 | 05:15
            Dienste zwischen 8:30 und 17 Uhr nach Plan                       | 08:30
            Früh 5.30 bis 13.30 Uhr, spät 13.30 bis 21.30 Uhr                | 05:30
            Sie arbeiten von 4 bis 12 und 12 bis 20 Uhr.                     | 04:00
            Beginn 3 Uhr nachts                                              | 03:00
            ab 7 Uhr abends                                                  | 19:00
            Nachtdienst von 21:00 bis 6:00 Uhr                               | 21:00
            Montag bis Freitag, 9–15 Uhr                                     | 09:00
            Los geht es um sechs Uhr am Bauhof.                              | 06:00
            30 Stunden, täglich 10 bis 16 Uhr                                | 10:00
            """)
    void isTheEarliestTimeAtWhichWorkBegins(String text, LocalTime beginn) {
        assertThat(Arbeitsbeginn.lesen(text)).contains(beginn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wir haben bis 20 Uhr geöffnet.", "25 bis 30 Stunden in der Woche",
            "Rufen Sie uns ab 8 Uhr an.", "Freitags ab 12 Uhr frei", "Feierabend gegen 15 Uhr",
            "Bewerbungsgespräche ab 9 Uhr", "Früh- und Spätdienst", "Termin um 37 Uhr"})
    void isUnknownWhereNobodySaysIt(String text) {
        assertThat(Arbeitsbeginn.lesen(text)).isEmpty();
    }
}
