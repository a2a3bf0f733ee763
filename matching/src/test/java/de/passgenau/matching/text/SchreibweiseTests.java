package de.passgenau.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchreibweiseTests {

    @ParameterizedTest
    @CsvSource({"Bäcker,Baecker", "BÄCKER,backer", "Köchin,Koechin", "Straße,STRASSE", "Müller,Mueller", "Café,cafe",
            "Photographin,Fotografin", "Ba\u0308cker,Bäcker", "Übersetzer,UEBERSETZER", "Bäuerin,Baeuerin"})
    void foldsSpellingsOfOneWord(String einer, String anderer) {
        assertThat(Schreibweise.falten(einer)).isEqualTo(Schreibweise.falten(anderer));
    }

    @ParameterizedTest
    @CsvSource({"Bauer,Baur", "Steuer,Stur", "Quelle,Qulle", "Bäcker,Becker", "KPH,KF"})
    void keepsDifferentWordsApart(String einer, String anderer) {
        assertThat(Schreibweise.falten(einer)).isNotEqualTo(Schreibweise.falten(anderer));
    }

    @Property(tries = 500)
    void foldsAnyTextToLowerCase(@ForAll String text) {
        assertThat(Schreibweise.falten(text)).doesNotContainPattern("[A-ZÄÖÜäöüß]");
    }
}
