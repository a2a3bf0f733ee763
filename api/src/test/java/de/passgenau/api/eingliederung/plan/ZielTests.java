package de.passgenau.api.eingliederung.plan;

import static de.passgenau.api.eingliederung.Fallarbeit.geboren;
import static de.passgenau.api.eingliederung.Taten.kategorie;
import static de.passgenau.api.eingliederung.Taten.tag;
import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.eingliederung.Personenlage;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.plan.Ziel;
import de.passgenau.api.fall.plan.Zieloption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ZielTests {

    private final Fallarbeit fall = Fallarbeit.am("2026-03-02");

    @Test
    @DisplayName("Z-01 a goal is agreed on by customer and Fallmanager and said in words; all that is missing is said")
    void refusesWhatTheCustomerHasNotAgreedTo() {
        var einseitig = new ZielVereinbaren(Zieloption.ARBEITSMARKT_LOKAL, " ", tag("2026-03-03"), false);

        assertThat(fall.gruende(einseitig)).containsExactly("kuenftig", "z-01.beschreibung", "z-01.einverstanden");
        assertThat(fall.gruende(ziel(Zieloption.ARBEITSMARKT_LOKAL))).isEmpty();
    }

    @Test
    @DisplayName("Z-01 beyond the first labour market only complex cases")
    void keepsTheSecondLabourMarketForComplexCases() {
        fall.tut(kategorie(Kundenkategorie.C, "2026-03-02"));
        assertThat(fall.gruende(ziel(Zieloption.JENSEITS_DES_ERSTEN_ARBEITSMARKTS)))
                .containsExactly("z-01.nicht-komplex");

        fall.tut(kategorie(Kundenkategorie.D, "2026-03-02"));
        assertThat(fall.gruende(ziel(Zieloption.JENSEITS_DES_ERSTEN_ARBEITSMARKTS))).isEmpty();
    }

    @Test
    @DisplayName("Z-01 a present job is kept or extended only where there is one")
    void extendsOnlyAPresentJob() {
        assertThat(fall.gruende(ziel(Zieloption.BESCHAEFTIGUNG_AUSWEITEN))).containsExactly("z-01.ohne-arbeit");

        fall.nunIst(new Personenlage(tag("1990-05-04"), true, false, false, null));
        assertThat(fall.gruende(ziel(Zieloption.BESCHAEFTIGUNG_AUSWEITEN))).isEmpty();
    }

    @Test
    @DisplayName("U-05 who is under 18 aims at training, not at ordinary work")
    void refusesOrdinaryWorkUnderEighteen() {
        var jung = Fallarbeit.mit(geboren("2008-03-03"), "2026-03-02");

        assertThat(jung.gruende(ziel(Zieloption.ARBEITSMARKT_LOKAL))).containsExactly("u-05.ziel");
        assertThat(jung.gruende(ziel(Zieloption.AUSBILDUNG))).isEmpty();
        var volljaehrig = Fallarbeit.mit(geboren("2008-03-02"), "2026-03-02");
        assertThat(volljaehrig.gruende(ziel(Zieloption.ARBEITSMARKT_LOKAL))).isEmpty();
    }

    @Test
    @DisplayName("Z-01 a goal ends once, with a reason, and makes room for the same goal later")
    void endsOnce() {
        fall.tut(ziel(Zieloption.MINIJOB));
        var minijob = fall.letzte(Ziel.class);
        assertThat(fall.gruende(ziel(Zieloption.MINIJOB))).containsExactly("z-01.doppelt");
        assertThat(fall.gruende(new ZielBeenden(minijob, true, tag("2026-03-01"), null)))
                .containsExactly("z-01.grund", "z-01.davor");

        var ende = new ZielBeenden(minijob, true, tag("2026-03-02"), "Stelle gefunden.");
        fall.tut(ende);
        assertThat(fall.gruende(ende)).containsExactly("nicht-gefunden");
        assertThat(fall.gruende(ziel(Zieloption.MINIJOB))).isEmpty();
        assertThat(fall.akte().planung().ziele().vereinbarte()).hasSize(1);
    }

    private static ZielVereinbaren ziel(Zieloption option) {
        return new ZielVereinbaren(option, "Gemeinsam besprochen.", tag("2026-03-02"), true);
    }
}
