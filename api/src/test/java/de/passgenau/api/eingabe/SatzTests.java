package de.passgenau.api.eingabe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.profil.Profilteil;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.fall.verlauf.Terminwechsel;
import de.passgenau.api.security.Fallmanagerart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class SatzTests {

    private static final ResourceBundleMessageSource MESSAGES = messages();

    @Test
    void namesCodesDaysAndTimesInItsLanguage() {
        assertThat(satz("arbeitsliste.ohne-strategie", Locale.GERMAN,
                List.of(Hemmnisart.FEHLENDE_BERUFSERFAHRUNG, Hemmnisart.MOTIVATION)))
                .isEqualTo(
                        "Noch ohne Handlungsstrategie im Integrationsfahrplan: fehlende Berufserfahrung, Motivation.");
        assertThat(satz("arbeitsliste.ohne-strategie", Locale.ENGLISH, List.of(Hemmnisart.SCHULDEN)))
                .endsWith(": debts.");
        assertThat(satz("arbeitsliste.geaendert", Locale.GERMAN, LocalDate.parse("2026-11-02"), LocalTime.of(8, 5)))
                .isEqualTo("Der Fall ist am 02.11.2026 um 08:05 Uhr geändert worden.");
        assertThat(satz("eingabe.berichtigung.verweis", Locale.GERMAN, Terminwechsel.class,
                LocalDate.parse("2026-11-02"))).contains("Ausgang eines Termins, erfasst am 02.11.2026");
    }

    @Test
    void leavesACodeWithoutANameAsItIs() {
        assertThat(satz("arbeitsliste.ohne-strategie", Locale.GERMAN, Eingabefehlercode.VERALTET))
                .endsWith(": VERALTET.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void hasANameForEveryCodeThatSentencesAreFilledWith(String sprache) {
        assertThat(Stream
                .<Enum<?>[]>of(Hemmnisart.values(), Fallmanagerart.values(), Kontakt.Schritt.values(),
                        Zielgruppe.values(), Profilteil.values())
                .flatMap(Arrays::stream))
                .allSatisfy(code -> assertThat(satz("arbeitsliste.ohne-strategie",
                        Locale.forLanguageTag(sprache), code)).doesNotContain("_")
                        .doesNotEndWith(": " + code.name() + '.'));
    }

    @Test
    void callsHemmnisseAsTheEngineDoes() {
        assertThat(Hemmnisart.values()).allSatisfy(art -> assertThat(
                satz("arbeitsliste.ohne-strategie", Locale.GERMAN, art)).endsWith(
                        ": "
                                + de.passgenau.matching.profil.Hemmnisart.valueOf(art.name()).bezeichnung() + '.'));
    }

    private static String satz(String schluessel, Locale sprache, Object... angaben) {
        return Satz.von(MESSAGES, schluessel, List.of(angaben), sprache);
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
