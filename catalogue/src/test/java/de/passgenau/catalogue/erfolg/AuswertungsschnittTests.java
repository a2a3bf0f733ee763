package de.passgenau.catalogue.erfolg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M-07 until which day participants are counted")
class AuswertungsschnittTests {

    private static final LocalDate JANUAR = LocalDate.parse("2026-01-20");
    private static final LocalDate MAI = LocalDate.parse("2026-05-11");
    private static final LocalDate AUGUST = LocalDate.parse("2026-08-03");

    private static List<LocalDate> tage(int januar, int mai, int august) {
        var tage = new ArrayList<>(Collections.nCopies(januar, JANUAR));
        tage.addAll(Collections.nCopies(mai, MAI));
        tage.addAll(Collections.nCopies(august, AUGUST));
        return tage;
    }

    @Test
    void endsWithAQuarterThatIsOver() {
        var schnitt = new Auswertungsschnitt(tage(7, 5, 6));

        assertThat(schnitt.bis(LocalDate.parse("2026-03-31"))).isEmpty();
        assertThat(schnitt.bis(LocalDate.parse("2026-04-01"))).hasValue(LocalDate.parse("2026-03-31"));
        assertThat(schnitt.bis(LocalDate.parse("2026-12-24"))).hasValue(LocalDate.parse("2026-09-30"));
    }

    @Test
    void waitsUntilFiveHaveCome() {
        var schnitt = new Auswertungsschnitt(tage(7, 3, 2));

        assertThat(schnitt.bis(LocalDate.parse("2026-07-01"))).hasValue(LocalDate.parse("2026-03-31"));
        assertThat(schnitt.bis(LocalDate.parse("2026-10-01"))).hasValue(LocalDate.parse("2026-09-30"));
        assertThat(new Auswertungsschnitt(tage(4, 0, 0)).bis(AUGUST)).isEmpty();
    }
}
