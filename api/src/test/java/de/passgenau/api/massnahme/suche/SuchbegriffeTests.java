package de.passgenau.api.massnahme.suche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.catalogue.recht.Instrumentart;
import de.passgenau.catalogue.steckbrief.Hemmnisart;
import de.passgenau.catalogue.steckbrief.Zielgruppe;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SuchbegriffeTests {

    @Test
    @DisplayName("The words are of codes that there are, so that a misspelled one is noticed")
    void belongToCodes() {
        var codes = Stream.of(Zielgruppe.values(), Hemmnisart.values(), Instrumentart.values())
                .flatMap(Arrays::stream)
                .map(code -> code.getDeclaringClass().getSimpleName() + '.' + code.name())
                .toList();

        assertThat(codes).containsAll(Suchbegriffe.alle().keySet());
        assertThat(Suchbegriffe.alle().values()).allSatisfy(worte -> assertThat(worte).isNotEmpty().doesNotContain(""));
        assertThat(Suchbegriffe.zu(Zielgruppe.ALLE)).isEqualTo(List.of());
    }
}
