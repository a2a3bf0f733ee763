package de.passgenau.matching.bewertung.massnahme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.profil.Foerderprofil.FruehereMassnahme;
import de.passgenau.matching.zulassung.Zulassungsregel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("N-13 A repetition is refused with the day from which on it is none")
class WiederholungsregelTests {

    private static final Wiederholungsregel REGEL = new Wiederholungsregel(LocalDate.of(2026, 12, 1));

    @Test
    void saysUntilWhenTheLastOneRuns() {
        assertThat(satz(0, nach("2027-03-31"))).isEqualTo("Eine gleichartige Maßnahme läuft noch bis zum 31.03.2027");
        assertThat(satz(12, nach("2026-05-04"), nach(null)))
                .isEqualTo("Eine gleichartige Maßnahme läuft noch oder ist schon vorgesehen");
    }

    @Test
    void namesTheLastOneOfSeveral() {
        assertThat(satz(24, nach("2025-01-31"), nach("2026-06-30"), nach("2025-09-30")))
                .isEqualTo("Eine gleichartige Maßnahme endete am 30.06.2026; erst 24 Monate danach geht die nächste");
    }

    @Test
    void countsOneMonthAsOne() {
        assertThat(satz(1, nach("2026-11-15")))
                .isEqualTo("Eine gleichartige Maßnahme endete am 15.11.2026; erst einen Monat danach geht die nächste");
    }

    private static String satz(int sperreMonate, FruehereMassnahme... fruehere) {
        var massnahme = new Massnahme("Coaching", "coaching", Zulassungsregel.OFFEN, List.of(), List.of(), Set.of(), 10,
                false, null, true, false, false, false, sperreMonate, List.of());
        assertThat(REGEL.urteile(Arrays.asList(fruehere), massnahme).istAusgeschlossen()).isTrue();
        return REGEL.begruende(Arrays.asList(fruehere), massnahme);
    }

    private static FruehereMassnahme nach(@Nullable String ende) {
        return new FruehereMassnahme("m", "coaching", ende == null ? null : LocalDate.parse(ende), null);
    }
}
