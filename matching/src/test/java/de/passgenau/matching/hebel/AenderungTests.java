package de.passgenau.matching.hebel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.hebel.Aenderung.Beweglicher;
import de.passgenau.matching.hebel.Aenderung.DeutschErreicht;
import de.passgenau.matching.hebel.Aenderung.GrenzeAufgehoben;
import de.passgenau.matching.hebel.Aenderung.HemmnisGeloest;
import de.passgenau.matching.hebel.Aenderung.NachweisErworben;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Ausbildungsinteresse;
import de.passgenau.matching.profil.Foerderprofil;
import de.passgenau.matching.profil.Funktionsgrenze;
import de.passgenau.matching.profil.Hemmnis;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Hemmnisstand;
import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Profil;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Umfang;
import de.passgenau.matching.profil.Zugangsprofil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AenderungTests {

    private static final Set<Hemmnisart> ALLE = Set.of(Hemmnisart.values());
    private static final Profil VORHER = person(false, 20);

    @Test
    void givesACarToWhomMobilityIsSolved() {
        var danach = new HemmnisGeloest(Hemmnisart.MOBILITAET).angewandt(VORHER);

        assertThat(danach.arbeit().pkw()).isTrue();
        assertThat(danach.arbeit().radiusKm()).isEqualTo(20);
        assertThat(danach.arbeit().mobilitaetOffen()).isFalse();
        assertThat(danach.arbeit().kinderbetreuungOffen()).isTrue();
        assertThat(danach.arbeit().grenzen()).isEqualTo(VORHER.arbeit().grenzen());
    }

    @Test
    @DisplayName("X-04 solved childcare clashes with no hours")
    void looksAfterTheChildrenOfWhomChildcareIsSolved() {
        var danach = new HemmnisGeloest(Hemmnisart.KINDERBETREUUNG).angewandt(VORHER);

        assertThat(danach.arbeit().kinderbetreuungOffen()).isFalse();
        assertThat(danach.foerderung().kinderBrauchenBetreuung()).isFalse();
        assertThat(danach.arbeit()).isEqualTo(VORHER.arbeit().mitKinderbetreuung());
    }

    @Test
    void liftsWhatAnAddictionForbadeAndNothingElse() {
        var danach = new HemmnisGeloest(Hemmnisart.SUCHT).angewandt(VORHER);

        assertThat(danach.arbeit().grenzen()).containsExactlyInAnyOrder(Funktionsgrenze.KEIN_STAUB,
                Funktionsgrenze.KEIN_SCHWERES_HEBEN);
    }

    @ParameterizedTest
    @EnumSource(Hemmnisart.class)
    void solvesOneHemmnisForMassnahmenAndTheirAdmission(Hemmnisart art) {
        var danach = new HemmnisGeloest(art).angewandt(VORHER);

        assertThat(danach.foerderung().offeneArten()).doesNotContain(art).hasSize(ALLE.size() - 1);
        assertThat(danach.zugang().offeneHemmnisse()).doesNotContain(art).hasSize(ALLE.size() - 1);
        assertThat(danach.foerderung().hemmnisse()).hasSameSizeAs(VORHER.foerderung().hemmnisse());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"KINDERBETREUUNG", "MOBILITAET", "SUCHT"})
    void changesNothingForJobsByAnyOtherHemmnis(Hemmnisart art) {
        assertThat(new HemmnisGeloest(art).angewandt(VORHER).arbeit()).isEqualTo(VORHER.arbeit());
    }

    @Test
    void bringsAProofWithAllThatItIncludes() {
        var danach = new NachweisErworben("FUEHRERSCHEIN_C", Set.of("FUEHRERSCHEIN_C", "FUEHRERSCHEIN_B"), "C")
                .angewandt(VORHER);

        assertThat(danach.arbeit().nachweise()).containsExactlyInAnyOrder("STAPLERSCHEIN", "FUEHRERSCHEIN_B",
                "FUEHRERSCHEIN_C");
        assertThat(danach.zugang().nachweise()).isEqualTo(danach.arbeit().nachweise());
        assertThat(danach.arbeit().mitNachweisen(Set.of("STAPLERSCHEIN"))).isEqualTo(VORHER.arbeit());
    }

    @Test
    void raisesGermanForJobsAndForTheAdmission() {
        var danach = new DeutschErreicht(Sprachniveau.B2).angewandt(VORHER);

        assertThat(danach.arbeit().deutsch()).isEqualTo(Sprachniveau.B2);
        assertThat(danach.zugang().deutsch()).isEqualTo(Sprachniveau.B2);
        assertThat(danach.foerderung()).isEqualTo(VORHER.foerderung());
    }

    @Test
    void liftsOneLimitAlone() {
        var danach = new GrenzeAufgehoben(Funktionsgrenze.KEINE_HOEHENARBEIT).angewandt(VORHER);

        assertThat(danach.arbeit().grenzen()).containsExactlyInAnyOrder(Funktionsgrenze.KEIN_FAHREN,
                Funktionsgrenze.KEINE_MASCHINEN,
                Funktionsgrenze.KEIN_STAUB,
                Funktionsgrenze.KEIN_SCHWERES_HEBEN);
        assertThat(danach.foerderung()).isEqualTo(VORHER.foerderung());
    }

    @Test
    void goesFartherWithoutACarOrAsFarWithOne() {
        var weiter = new Beweglicher(10, false).angewandt(VORHER).arbeit();
        var mitAuto = new Beweglicher(0, true).angewandt(VORHER).arbeit();

        assertThat(weiter.radiusKm()).isEqualTo(30);
        assertThat(weiter.pkw()).isFalse();
        assertThat(weiter.mobilitaetOffen()).isTrue();
        assertThat(mitAuto.radiusKm()).isEqualTo(20);
        assertThat(mitAuto.pkw()).isTrue();
        assertThat(new Beweglicher(10, false).angewandt(person(true, 20)).arbeit().pkw()).isTrue();
    }

    static Profil person(boolean pkw, int radiusKm) {
        var arbeit = new Arbeitsprofil(List.of(), Anforderungsniveau.HELFER, 3, Set.of("STAPLERSCHEIN"), null, pkw,
                radiusKm, Set.of(Umfang.VOLLZEIT), false, Set.of(), null, Sprachniveau.A2, Kundenkategorie.C,
                Set.of(Funktionsgrenze.KEIN_FAHREN, Funktionsgrenze.KEINE_HOEHENARBEIT,
                        Funktionsgrenze.KEINE_MASCHINEN, Funktionsgrenze.KEIN_STAUB,
                        Funktionsgrenze.KEIN_SCHWERES_HEBEN),
                Ausbildungsinteresse.KEINES, true, true, null);
        var hemmnisse = ALLE.stream().map(art -> new Hemmnis(art, Hemmnisstand.ERKANNT, 1)).toList();
        return new Profil(arbeit, new Foerderprofil(hemmnisse, List.of(), true, null),
                new Zugangsprofil(null, Kundenkategorie.C, Set.of(), ALLE, null, null, null, false, null, null,
                        Sprachniveau.A2, Set.of("STAPLERSCHEIN"), null, null, null, null, null, null));
    }
}
