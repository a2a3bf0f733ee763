package de.passgenau.matching.ort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrtsverzeichnisTests {

    private static final Ortsverzeichnis MITGELIEFERT = Ortsverzeichnis.mitgeliefert();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Angermünde|16278 Angermünde", "angermuende|16278 Angermünde",
            "ANGERMÜNDE|16278 Angermünde", "Angermunde|16278 Angermünde", "Angemünde|16278 Angermünde",
            "Angerm|16278 Angermünde",
            "16278 Angermünde|16278 Angermünde", "D-16278 Angermünde|16278 Angermünde",
            "Angermünde, Stadt|16278 Angermünde",
            "Angermünde OT Greiffenberg|16278 Greiffenberg", "Greiffenberg (Angermünde)|16278 Greiffenberg",
            "Greiffenberg bei Angermünde|16278 Greiffenberg", "Angermünde, Ortsteil Gibtesnicht|16278 Angermünde",
            "Prenzlau|17291 Prenzlau", "Prenzlau, Landkreis Uckermark|17291 Prenzlau", "Prentzlau|17291 Prenzlau",
            "Schwedt|16303 Schwedt/Oder", "Schwedt (Oder)|16303 Schwedt/Oder", "Schwedt / Oder|16303 Schwedt/Oder",
            "Schwedt a. d. Oder|16303 Schwedt/Oder", "Schwet|16303 Schwedt/Oder", "16303|16303 Schwedt/Oder",
            "Eberswalde|16225 Eberswalde", "Bad Freienwalde|16259 Bad Freienwalde",
            "Freienwalde|16259 Bad Freienwalde",
            "bad frei|16259 Bad Freienwalde"})
    void findsPlacesAsPeopleWriteThem(String text, String erwartet) {
        assertThat(MITGELIEFERT.finde(text, 1)).extracting(ort -> ort.plz() + " " + ort.ort())
                .containsExactly(erwartet);
    }

    @Test
    void findsAllPlacesOfAPostcodePrefix() {
        assertThat(MITGELIEFERT.finde("162", 100)).isNotEmpty()
                .allSatisfy(ort -> assertThat(ort.plz()).startsWith("162"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "🙂", "!!!", "Xyzqwrt", "00000"})
    void findsNothingInNonsense(String text) {
        assertThat(MITGELIEFERT.finde(text, 5)).isEmpty();
    }

    @Test
    void prefersTheOrtsteilNearItsGemeinde() {
        var fern = new Ort("80331", "Greiffenberg", "Fernkreis", "DE-BY", 48.1, 11.6);
        var beide = MITGELIEFERT.mit(List.of(fern));
        assertThat(beide.finde("Angermünde OT Greiffenberg", 2)).extracting(Ort::kreis)
                .containsExactly("Uckermark", "Fernkreis");
    }

    @Test
    void replacesAPlaceThatIsImportedAgain() {
        var verlegt = new Ort("17291", "Prenzlau", "Uckermark", "DE-BB", 53, 14);
        assertThat(MITGELIEFERT.mit(List.of(verlegt)).finde("17291 Prenzlau", 1)).containsExactly(verlegt);
    }

    @Test
    void measuresTheDistanceAsTheCrowFlies() {
        var berlin = new Ort("10115", "Berlin", "Berlin", "DE-BE", 52.5200, 13.4050);
        var hamburg = new Ort("20095", "Hamburg", "Hamburg", "DE-HH", 53.5511, 9.9937);
        assertThat(berlin.entfernungKm(hamburg)).isCloseTo(255.3, within(1.0)).isEqualTo(hamburg.entfernungKm(berlin));
        assertThat(berlin.entfernungKm(berlin)).isZero();
    }

    @Test
    void rejectsAPlaceThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ort("1627", "Angermünde", "", "DE-BB", 53, 14))
                .withMessageContaining("'1627'");
        assertThatIllegalArgumentException().isThrownBy(() -> new Ort("16278", " ", "", "DE-BB", 53, 14))
                .withMessageContaining("' '");
        assertThatIllegalArgumentException().isThrownBy(() -> new Ort("16278", "Angermünde", "", "BB", 53, 14))
                .withMessageContaining("'BB'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ort("16278", "Angermünde", "", "DE-BB", Double.NaN, 14))
                .withMessageContaining("NaN");
    }

    @Property(tries = 300)
    void answersAnyTextTheSameWayTwice(@ForAll String text) {
        assertThat(MITGELIEFERT.finde(text, 10)).isEqualTo(MITGELIEFERT.finde(text, 10)).hasSizeLessThanOrEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"Angermuende,Angermünde,true", "Schwedt,Schwedt/Oder,true", "Schwedt an der Oder,16303 Schwedt,true",
            "Frankfurt (Oder),Frankfurt am Main,false", "Temp,Templin,false", "'',Templin,false"})
    void knowsWhetherTwoTextsNameOnePlace(String einer, String anderer, boolean selber) {
        assertThat(Ortsverzeichnis.nenntDasselbe(einer, anderer)).isEqualTo(selber);
        assertThat(Ortsverzeichnis.nenntDasselbe(anderer, einer)).isEqualTo(selber);
    }
}
