package de.passgenau.api.bedarfsgemeinschaft.lebensalter;

import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.mit;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.mitFall;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.mitglied;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.tag;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.wanda;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AltersgrenzeTests {

    private static final LocalDate HEUTE = tag("2026-11-22");

    @Test
    @DisplayName("L-04 that a child turns 25 is told three months before, and until it has left")
    void tellsOfAChildThatTurns25() {
        assertThat(saetze(mit(mitFall(wanda()), kind("2002-02-23")))).isEmpty();
        assertThat(saetze(mit(mitFall(wanda()), kind("2002-02-22")))).containsExactly("kind-25-bald 2027-02-22");
        assertThat(saetze(mit(mitFall(wanda()), kind("2001-11-22")))).containsExactly("kind-25-erreicht 2026-11-22");
        assertThat(saetze(mit(mitFall(wanda()), kind("2001-10-01")))).containsExactly("kind-25-erreicht 2026-10-01");
        assertThat(saetze(mit(mitFall(wanda()), kind("2001-10-01").ausgeschieden(tag("2026-09-30"))))).isEmpty();
    }

    @Test
    @DisplayName("L-04 nobody but a child leaves the household by age")
    void leavesPartnersAlone() {
        var partner = mitFall(mitglied("Jan", "2001-10-01", Mitgliedsrolle.PARTNER));

        assertThat(saetze(mit(mitFall(wanda()), partner))).isEmpty();
    }

    @Test
    @DisplayName("L-04 a year of life ends on the eve of the birthday; of 29 February it is 1 March")
    void countsYearsOfLife() {
        var kind = mitFall(mitglied("Lea", "2002-02-28", Mitgliedsrolle.KIND));
        var schaltkind = mitFall(mitglied("Ole", "2000-02-29", Mitgliedsrolle.KIND));

        assertThat(Altersgrenze.von(mit(mitFall(wanda()), kind))).extracting(Altersgrenze::tag)
                .containsExactly(tag("2027-02-28"));
        assertThat(Altersgrenze.von(mit(mitFall(wanda()), schaltkind))).extracting(Altersgrenze::tag)
                .containsExactly(tag("2025-03-01"));
    }

    @Test
    @DisplayName("E-02 that somebody turns 15 and will need a case is told, as long as there is none")
    void tellsOfWhoNeedsACase() {
        var lea = mitglied("Lea", "2012-03-10", Mitgliedsrolle.KIND);

        assertThat(saetze(mit(mitFall(wanda()), lea))).isEmpty();
        assertThat(saetze(mit(mitFall(wanda()), mitglied("Lea", "2011-12-24", Mitgliedsrolle.KIND))))
                .containsExactly("fall-15-bald 2026-12-24");
        assertThat(saetze(mit(mitFall(wanda()), mitglied("Lea", "2011-11-22", Mitgliedsrolle.KIND))))
                .containsExactly("fall-15-erreicht 2026-11-22");
        assertThat(saetze(mit(mitFall(wanda()), mitFall(mitglied("Lea", "2011-11-22", Mitgliedsrolle.KIND)))))
                .isEmpty();
        assertThat(saetze(mit(mitFall(wanda()),
                mitglied("Lea", "2011-11-22", Mitgliedsrolle.KIND).mitErwerbsfaehigkeit(false)))).isEmpty();
    }

    @Test
    @DisplayName("L-04 it is told in the case of the child, without one in that of whoever applies for all")
    void isToldInOneCase() {
        var mitEigenem = mit(mitFall(wanda()), kind("2001-11-22"));
        var ohne = mit(mitFall(mitglied("Jan", "1980-01-01", Mitgliedsrolle.PARTNER)), mitFall(wanda()),
                mitglied("Lea", "2011-11-22", Mitgliedsrolle.KIND));

        assertThat(faelle(mitEigenem)).containsExactly("fall-Lea");
        assertThat(faelle(ohne)).containsExactly("fall-Wanda");
        assertThat(Altersgrenze.von(mit(wanda())).getFirst().fall(mit(wanda()))).as("nobody has a case").isEmpty();
    }

    private static Mitglied kind(String geboren) {
        return mitFall(mitglied("Lea", geboren, Mitgliedsrolle.KIND));
    }

    private static List<String> saetze(Bedarfsgemeinschaft bg) {
        return Altersgrenze.von(bg)
                .stream()
                .filter(grenze -> grenze.istNah(HEUTE))
                .map(grenze -> grenze.satz(HEUTE) + ' ' + grenze.tag())
                .toList();
    }

    private static List<String> faelle(Bedarfsgemeinschaft bg) {
        return Altersgrenze.von(bg)
                .stream()
                .filter(grenze -> grenze.istNah(HEUTE))
                .flatMap(grenze -> grenze.fall(bg).stream())
                .toList();
    }
}
