package de.passgenau.matching.bewertung.stelle;

import static de.passgenau.matching.bewertung.stelle.Menschen.STICHTAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.angebot.Stellenmerkmal;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Befund;
import de.passgenau.matching.bewertung.Bewertung.Passend;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.profil.Ausbildungsinteresse;
import de.passgenau.matching.profil.Belastung;
import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Umfang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TragfaehigkeitsregelTests {

    @Test
    void takesWorkThatIsDoneSittingForEasy() {
        var sitzend = stelle(Set.of(Belastung.SITZEN), Set.of(), Umfang.VOLLZEIT);
        var stehend = stelle(Set.of(Belastung.STEHEN), Set.of(), Umfang.VOLLZEIT);

        assertThat(punkte(Kundenkategorie.D, Umfang.VOLLZEIT, sitzend)).isEqualTo(6);
        assertThat(punkte(Kundenkategorie.D, Umfang.VOLLZEIT, stehend)).isZero();
        assertThat(punkte(Kundenkategorie.E, Umfang.VOLLZEIT, sitzend)).isEqualTo(3);
        assertThat(punkte(Kundenkategorie.E, Umfang.VOLLZEIT, stehend)).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"RUHIG", "INKLUSION", "GEFOERDERT"})
    void takesCalmInclusiveAndSubsidisedWorkForEasy(Stellenmerkmal merkmal) {
        var stelle = stelle(Set.of(), Set.of(merkmal), Umfang.VOLLZEIT);

        assertThat(punkte(Kundenkategorie.D, Umfang.VOLLZEIT, stelle)).isEqualTo(6);
        assertThat(punkte(Kundenkategorie.E, Umfang.VOLLZEIT, stelle))
                .isEqualTo(merkmal == Stellenmerkmal.GEFOERDERT ? 6 : 3);
    }

    @ParameterizedTest
    @EnumSource(names = {"MINIJOB", "TEILZEIT"})
    void takesFewHoursForEasyWhereTheyAreWished(Umfang umfang) {
        assertThat(punkte(Kundenkategorie.D, umfang, stelle(Set.of(), Set.of(), umfang))).isEqualTo(6);
    }

    private static int punkte(Kundenkategorie kategorie, Umfang gewuenscht, Stelle stelle) {
        var person = Menschen.lagerist()
                .inKategorie(kategorie)
                .mitUmfang(Set.of(gewuenscht), Ausbildungsinteresse.KEINES, Set.of());
        var bewertung = new Stellenbewertung(Gewichte.fuerStellen(), STICHTAG, Berufsnaehen.mitgeliefert(),
                code -> code)
                .bewerte(person.arbeit(), stelle);
        assertThat(bewertung).isInstanceOf(Passend.class);
        return ((Passend) bewertung).befunde()
                .stream()
                .filter(befund -> befund.kriterium() == Kriterium.TRAGFAEHIGKEIT)
                .mapToInt(Befund::punkte)
                .sum();
    }

    private static Stelle stelle(Set<Belastung> belastungen, Set<Stellenmerkmal> merkmale, Umfang umfang) {
        return new Stelle("Fachkraft für Lagerlogistik", Stellenart.ARBEIT, List.of("51312"),
                Anforderungsniveau.FACHKRAFT, List.of(), List.of(), Set.of(umfang), Set.of(), belastungen, merkmale,
                Menschen.SCHWEDT, null, null, null);
    }
}
