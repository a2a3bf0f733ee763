package de.passgenau.api.eingabe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class EingabefehlerControllerTests {

    private final ResourceBundleMessageSource saetze = new ResourceBundleMessageSource();
    private final EingabefehlerController controller = new EingabefehlerController(saetze);

    @BeforeEach
    void readSentences() {
        saetze.setBasename("messages");
        saetze.setDefaultEncoding("UTF-8");
        saetze.setFallbackToSystemLocale(false);
    }

    @Test
    void writesDaysAsTheCallerDoes() {
        var verstoss = Verstoss.of("bis", Eingabefehlercode.UNGUELTIG, "v-02.zu-lang", 6,
                LocalDate.parse("2026-09-02"));

        assertThat(controller.meldung(verstoss, Locale.GERMAN)).isEqualTo(
                "Eine Vereinbarung läuft höchstens 6 Monate, diese also längstens bis 02.09.2026.");
        assertThat(controller.meldung(verstoss, Locale.ENGLISH)).endsWith("until Sep 2, 2026 at the latest.");
    }
}
