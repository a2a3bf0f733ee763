package de.passgenau.catalogue.durchgang.rahmen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Kurs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("M-05 what the plan of a Durchgang has to agree with")
class RahmenregelTests {

    private static final Rahmen GUT = Kurs.rahmen(3);

    static Stream<Arguments> verstoesse() {
        var ordnung = GUT.vergabe().reihenfolge();
        return Stream.of(
                Arguments.of(Rahmenregel.ENDET_NACH_DEM_BEGINN,
                        Kurs.mit(GUT, new Laufzeit(Kurs.BEGINN, Kurs.BEGINN.minusDays(1)))),
                Arguments.of(Rahmenregel.HAT_EINEN_PLATZ, Kurs.rahmen(0)),
                Arguments.of(Rahmenregel.BRAUCHT_NICHT_MEHR_ALS_ER_HAT, Kurs.rahmen(new Platzzahl(4, 3, 3, 3))),
                Arguments.of(Rahmenregel.BRAUCHT_NICHT_MEHR_ALS_ER_HAT, Kurs.rahmen(new Platzzahl(-1, 3, 3, 3))),
                Arguments.of(Rahmenregel.KOSTET_NICHT_MEHR_PLAETZE_ALS_ER_HAT,
                        Kurs.rahmen(new Platzzahl(0, 3, 4, 3))),
                Arguments.of(Rahmenregel.HAT_TEILZEIT_UNTER_SEINEN_PLAETZEN, Kurs.rahmen(new Platzzahl(0, 3, 3, 4))),
                Arguments.of(Rahmenregel.LAESST_NICHT_VORHER_NACHRUECKEN, Kurs.mit(GUT, new Einstieg(false, -1))),
                Arguments.of(Rahmenregel.RESERVIERT_FUER_TAGE, Kurs.mit(GUT, new Vergabeordnung(ordnung, -1))),
                Arguments.of(Rahmenregel.RESERVIERT_FUER_TAGE, Kurs.mit(GUT, new Vergabeordnung(ordnung, 93))),
                Arguments.of(Rahmenregel.ZAEHLT_TAGE, Kurs.mit(GUT, new Anwesenheitsuhr(0, Nachholung.ALLE))),
                Arguments.of(Rahmenregel.ZAEHLT_TAGE, Kurs.mit(GUT, new Anwesenheitsuhr(921, Nachholung.ALLE))),
                Arguments.of(Rahmenregel.SAGT_WO, new Rahmen(GUT.laufzeit(), GUT.plaetze(), GUT.einstieg(),
                        GUT.vergabe(), GUT.uhr(), new Durchfuehrungsort(" ", null, false, false))));
    }

    @ParameterizedTest
    @MethodSource("verstoesse")
    void isBrokenAlone(Rahmenregel gebrochene, Rahmen rahmen) {
        assertThat(rahmen.verstoesse()).isNotEmpty();
        assertThat(Arrays.stream(Rahmenregel.values()).filter(regel -> regel.gebrochen(rahmen)))
                .containsExactly(gebrochene);
        assertThat(GUT.verstoesse()).isEmpty();
    }
}
