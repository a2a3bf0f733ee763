package de.passgenau.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrundformTests {

    @ParameterizedTest
    @CsvSource({"Verkäufer,Verkäuferin", "Verkäufer,Verkäuferinnen", "Koch,Köchin", "Koch,Köche", "Kaufmann,Kauffrau",
            "Kaufmann,Kaufleute", "Hotelfachmann,Hotelfachfrauen", "Pädagoge,Pädagogin", "Lagerist,Lageristen",
            "Bauer,Bäuerin",
            "Reinigungskraft,Reinigungskräfte", "Angestellte,Angestellter", "Friseur,Friseuse", "Arzt,Ärztinnen",
            "Pflegefachmann,Pflegefachperson", "medizinische,medizinischer", "Bote,Botin"})
    void sharesTheBaseFormOfManAndWoman(String einer, String anderer) {
        assertThat(grundform(einer)).isEqualTo(grundform(anderer));
    }

    @ParameterizedTest
    @CsvSource({"Koch,Kocher", "Maler,Mahler", "Verkauf,Verkäufer", "Gärtner,Gärtnerei"})
    void keepsDifferentWordsApart(String einer, String anderer) {
        assertThat(grundform(einer)).isNotEqualTo(grundform(anderer));
    }

    private static String grundform(String wort) {
        return Grundform.von(Schreibweise.falten(wort));
    }
}
