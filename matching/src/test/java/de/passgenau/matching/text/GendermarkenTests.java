package de.passgenau.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GendermarkenTests {

    @ParameterizedTest
    @ValueSource(strings = {"Maler (m/w/d)", "Maler (w/m/d)", "Maler (d/m/w)", "Maler m/w/d", "Maler (m, w, d)",
            "Maler (m|w|d)",
            "Maler (M/W/D)", "Maler [m/w/d]", "Maler (m / w / d)", "Maler (m/w)", "Maler (m/w/x)", "Maler (m/f/d)",
            "Maler (m/w/divers)",
            "Maler (männlich/weiblich/divers)", "Maler (all genders)", "Maler all genders", "Maler (gn)",
            "Maler (div.)", "Maler/in",
            "Maler/-in", "Maler / in", "Maler*in", "Maler:in", "Maler_in", "Maler·in", "Maler(in)", "MalerIn",
            "Maler/innen",
            "Maler*innen", "MalerInnen", "Maler(innen)", "MALER/IN", "Maler:in (m/w/d)", "Maler/in mwd"})
    void leavesTheBareTitle(String text) {
        assertThat(Gendermarken.entfernen(text).strip()).isEqualToIgnoringCase("Maler");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Koch in Teilzeit", "Maler und Lackierer", "Call-in-Agent", "Inspektor",
            "Fachkraft für IT (Linux)",
            "Mitarbeiter Werk D", "LKW-Fahrer C/CE"})
    void leavesOtherTextsAlone(String text) {
        assertThat(Gendermarken.entfernen(text)).isEqualTo(text);
    }

    @Property
    @Label("What is passed over could not have begun a mark")
    void coversWhatThePatternsFind(@ForAll("texte") String text) {
        var gesucht = text;
        for (var marke : List.of(Gendermarken.ZUSATZ, Gendermarken.ENDUNG, Gendermarken.BINNEN_I)) {
            gesucht = marke.matcher(gesucht).replaceAll(fund -> " ".repeat(fund.group().length()));
        }

        assertThat(Gendermarken.verdecken(text)).isEqualTo(gesucht);
    }

    @Provide
    Arbitrary<String> texte() {
        return Arbitraries
                .of("Maler", "In", "Innen", "in", "innen", "r", "e", "er", "en", "n", "m", "W", "f", "d", "x", "/", "-",
                        "/-", "*", ":", "_", "·", "•", "’", "'", "!", "|", "(", ")", "[", "]", "{", "}", " ", "  ",
                        "\t", "\n", ",", ".", "mwd",
                        "WMD", "gn*", "gn", "all genders", "All Gender", "welcome", "allein", "divers", "männl.",
                        "Männer", "Frau", "Mensch",
                        "Angestellte", "für", "der", "3", "ä", "𝔸")
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(stuecke -> String.join("", stuecke));
    }
}
