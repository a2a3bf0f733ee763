package de.passgenau.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

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
}
