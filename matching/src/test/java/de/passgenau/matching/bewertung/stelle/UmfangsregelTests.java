package de.passgenau.matching.bewertung.stelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.profil.Umfang;
import org.junit.jupiter.api.Test;

class UmfangsregelTests {

    private static final Umfangsregel REGEL = new Umfangsregel(Gewichte.fuerStellen());
    private static final int ALLE_PUNKTE = 18;

    @Test
    void givesAMinijobLittleLessToWhomMoreWouldSuitToo() {
        assertThat(punkte(Set.of(Umfang.MINIJOB), Set.of(Umfang.MINIJOB))).isEqualTo(18);
        assertThat(punkte(Set.of(Umfang.MINIJOB, Umfang.TEILZEIT), Set.of(Umfang.MINIJOB))).isEqualTo(17);
        assertThat(punkte(Set.of(Umfang.values()), Set.of(Umfang.MINIJOB))).isEqualTo(17);
        assertThat(punkte(Set.of(Umfang.values()), Set.of(Umfang.MINIJOB, Umfang.TEILZEIT))).isEqualTo(18);
        assertThat(punkte(Set.of(Umfang.values()), Set.of(Umfang.TEILZEIT))).isEqualTo(18);
    }

    @Test
    void givesLittleForLessThanWasWishedAndNothingForAMinijobThatWasNot() {
        assertThat(punkte(Set.of(Umfang.VOLLZEIT), Set.of(Umfang.TEILZEIT))).isEqualTo(10);
        assertThat(punkte(Set.of(Umfang.VOLLZEIT), Set.of(Umfang.MINIJOB))).isZero();
        assertThat(REGEL.urteile(Set.of(Umfang.TEILZEIT), Set.of(Umfang.VOLLZEIT)).istAusgeschlossen()).isTrue();
    }

    @Test
    void saysWhereTheMissingPointOfAMinijobWent() {
        assertThat(REGEL.begruende(Set.of(Umfang.MINIJOB, Umfang.TEILZEIT), Set.of(Umfang.MINIJOB)))
                .isEqualTo("Minijob ist gewünscht und wird angeboten; gewünscht wäre auch mehr");
        assertThat(REGEL.begruende(Set.of(Umfang.MINIJOB), Set.of(Umfang.MINIJOB)))
                .isEqualTo("Minijob ist gewünscht und wird angeboten");
    }

    private static int punkte(Set<Umfang> gewuenscht, Set<Umfang> angeboten) {
        var urteil = REGEL.urteile(gewuenscht, angeboten);
        assertThat(urteil.istAusgeschlossen()).isFalse();
        return urteil.punkte(ALLE_PUNKTE);
    }
}
