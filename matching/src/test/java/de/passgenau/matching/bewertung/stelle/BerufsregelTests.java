package de.passgenau.matching.bewertung.stelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.beruf.Berufsnaehe;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Ausbildungsinteresse;
import de.passgenau.matching.profil.Berufswunsch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BerufsregelTests {

    private static final Gewichte GEWICHTE = Gewichte.fuerStellen();
    private static final Berufsregel REGEL = new Berufsregel(GEWICHTE, Berufsnaehen.mitgeliefert());
    private static final int ALLE_PUNKTE = 45;
    private static final Berufswunsch LAGER = new Berufswunsch("Fachkraft für Lagerlogistik", List.of("51312"));
    private static final Berufswunsch INFORMATIK = new Berufswunsch("Informatiker", List.of("43102"));

    @ParameterizedTest
    @CsvSource({",27,eine Stufe darüber", "2,27,eine Stufe darüber", "3,38,'eine Stufe darüber, mit Erfahrung'",
            "4,38,'eine Stufe darüber, mit Erfahrung'"})
    @DisplayName("X-02 three years in the wished occupation are experience, for whom a level above is near")
    void countsThreeYearsAsExperience(@Nullable Integer jahre, int punkte, String ende) {
        var gesucht = gesucht(person(Anforderungsniveau.HELFER, jahre), LAGER);
        var angebot = angebot("51312");

        assertThat(REGEL.urteile(gesucht, angebot).punkte(ALLE_PUNKTE)).isEqualTo(punkte);
        assertThat(REGEL.begruende(gesucht, angebot)).isEqualTo(
                "„Angebot“ gehört zur selben Berufsgattung wie „Fachkraft für Lagerlogistik“ (Zielberuf), heißt"
                        + " aber anders, " + ende);
    }

    @Test
    @DisplayName("X-02 the same Berufsgruppe as the Zielberuf is worth three quarters, as an Alternative less")
    void countsTheSameGroup() {
        var person = person(Anforderungsniveau.FACHKRAFT, 5);
        var angebot = angebot("43112");

        assertThat(REGEL.begruende(gesucht(person, INFORMATIK), angebot))
                .endsWith("(Zielberuf): dieselbe Berufsgruppe");
        assertThat(REGEL.urteile(gesucht(person, INFORMATIK), angebot).punkte(ALLE_PUNKTE)).isEqualTo(35);
        assertThat(REGEL.begruende(gesucht(person, LAGER, INFORMATIK), angebot))
                .endsWith("(Alternative): dieselbe Berufsgruppe");
        assertThat(REGEL.urteile(gesucht(person, LAGER, INFORMATIK), angebot).punkte(ALLE_PUNKTE)).isEqualTo(29);
    }

    @Test
    @DisplayName("X-02 what is nearer is never worth less, and as the Zielberuf more than as an Alternative")
    void ordersByNearness() {
        var lage = lage(person(Anforderungsniveau.FACHKRAFT, 5));
        int zielBisher = Integer.MAX_VALUE;
        int sonstBisher = Integer.MAX_VALUE;
        for (var naehe : Berufsnaehe.values()) {
            int ziel = promille(naehe, true, lage);
            int sonst = promille(naehe, false, lage);

            assertThat(ziel).as("%s als Zielberuf", naehe).isLessThanOrEqualTo(zielBisher);
            assertThat(sonst).as("%s als Alternative", naehe).isLessThanOrEqualTo(sonstBisher);
            assertThat(ziel).as("%s", naehe).isGreaterThanOrEqualTo(naehe == Berufsnaehe.FREMD ? 0 : sonst + 1);
            zielBisher = ziel;
            sonstBisher = sonst;
        }
    }

    private static int promille(Berufsnaehe naehe, boolean ziel, Berufslage lage) {
        return new Berufsanteil(GEWICHTE).promille(
                new Berufsanteil.Stelle(naehe, ziel, Anforderungsniveau.FACHKRAFT), lage, angebot("43112").lage());
    }

    private static Arbeitsprofil person(Anforderungsniveau qualifikation, @Nullable Integer jahre) {
        var muster = Menschen.lagerist().arbeit();
        return new Arbeitsprofil(muster.wuensche(), qualifikation, jahre, muster.nachweise(), muster.wohnort(),
                muster.pkw(), muster.radiusKm(), muster.umfang(), false, muster.lagen(), muster.verfuegbarAb(),
                muster.deutsch(), muster.kategorie(), muster.grenzen(), Ausbildungsinteresse.KEINES, false, false,
                null);
    }

    private static Berufsregel.Gesucht gesucht(Arbeitsprofil person, Berufswunsch... wuensche) {
        return new Berufsregel.Gesucht(List.of(wuensche), lage(person));
    }

    private static Berufslage lage(Arbeitsprofil person) {
        var punkte = new Stellenpunkte(GEWICHTE,
                new Stellenregeln(GEWICHTE, Menschen.STICHTAG, Berufsnaehen.mitgeliefert(), code -> code));
        return Berufslage.von(person, punkte.erfahrenAb());
    }

    private static Berufsregel.Angeboten angebot(String kldb) {
        return new Berufsregel.Angeboten("Angebot", List.of(kldb),
                new Stellenlage(Anforderungsniveau.FACHKRAFT, Stellenart.ARBEIT, false, false));
    }
}
