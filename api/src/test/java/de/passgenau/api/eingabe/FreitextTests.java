package de.passgenau.api.eingabe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class FreitextTests {

    private final Pruefung pruefung = new Pruefung();

    @Test
    void refusesHealthAndNamesTheWord() {
        assertThat(pruefung.freitext("notiz", "Seit 2019 Depressionen.", 500)).isNull();

        assertThat(pruefung.verstoesse()).singleElement().satisfies(verstoss -> {
            assertThat(verstoss.code()).isEqualTo(Eingabefehlercode.GESUNDHEITSANGABE);
            assertThat(verstoss.feld()).isEqualTo("notiz");
            assertThat(satz(verstoss, Locale.GERMAN)).contains("„Depressionen“", "KEIN_SCHWERES_HEBEN");
            assertThat(satz(verstoss, Locale.ENGLISH)).contains("\"Depressionen\"", "KEINE_NACHTARBEIT");
        });
    }

    @Test
    void keepsLinesOfText() {
        assertThat(pruefung.freitext("notiz", " Führerschein B.\n\nSucht Arbeit in Prenzlau. ", 500))
                .isEqualTo("Führerschein B.\n\nSucht Arbeit in Prenzlau.");
        assertThat(pruefung.verstoesse()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n"})
    void countsBlankAsAbsent(String leer) {
        assertThat(pruefung.freitext("notiz", leer, 500)).isNull();
        assertThat(pruefung.verstoesse()).isEmpty();
    }

    @Test
    void hasItsLength() {
        assertThat(pruefung.freitext("notiz", "a".repeat(501), 500)).isNull();
        assertThat(pruefung.verstoesse()).extracting(Verstoss::code).containsExactly(Eingabefehlercode.ZU_LANG);
    }

    private static String satz(Verstoss verstoss, Locale sprache) {
        var saetze = new ResourceBundleMessageSource();
        saetze.setBasename("messages");
        saetze.setDefaultEncoding("UTF-8");
        saetze.setFallbackToSystemLocale(false);
        return saetze.getMessage("eingabe." + verstoss.satz(), verstoss.angaben().toArray(), sprache);
    }
}
