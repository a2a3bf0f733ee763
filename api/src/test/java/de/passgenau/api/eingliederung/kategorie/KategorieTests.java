package de.passgenau.api.eingliederung.kategorie;

import static de.passgenau.api.eingliederung.Taten.kategorie;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;

import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.fall.kategorie.Kategorieentscheidung;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.kategorie.Sperrereignis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KategorieTests {

    private final Fallarbeit fall = Fallarbeit.am("2026-03-02");

    @Test
    @DisplayName("K-01 S is for the self-employed")
    void keepsSForTheSelfEmployed() {
        assertThat(fall.gruende(kategorie(Kundenkategorie.S, "2026-03-02"))).containsExactly("k-01.selbstaendig");
    }

    @Test
    @DisplayName("K-02 every change of category is kept with date, reason and who has decided")
    void keepsEveryDecision() {
        fall.tut(kategorie(Kundenkategorie.D, "2026-03-02")).dann("2026-09-01");
        fall.tut(kategorie(Kundenkategorie.C, "2026-08-28"));

        var verlauf = fall.akte().kategorien();
        assertThat(verlauf.entscheidungen()).extracting(Kategorieentscheidung::kategorie)
                .containsExactly(Kundenkategorie.D, Kundenkategorie.C);
        assertThat(verlauf.am(LocalDate.parse("2026-08-27")).orElseThrow().kategorie()).isEqualTo(Kundenkategorie.D);
        assertThat(verlauf.letzte().orElseThrow().kopf().erfasstDurch()).isEqualTo("anna");
    }

    @Test
    @DisplayName("K-02 a decision has a reason, is new, and holds neither in the future nor before the last")
    void refusesADecisionOutOfOrder() {
        fall.tut(kategorie(Kundenkategorie.D, "2026-03-02"));

        assertThat(fall.gruende(kategorie(Kundenkategorie.D, "2026-03-02"))).containsExactly("k-02.unveraendert");
        assertThat(fall.gruende(new KategorieFestlegen(Kundenkategorie.C, LocalDate.parse("2026-03-01"), "", null)))
                .containsExactly("k-02.grund", "k-02.davor");
        assertThat(fall.gruende(kategorie(Kundenkategorie.C, "2026-03-03"))).containsExactly("kuenftig");
    }

    @Test
    @DisplayName("K-03 Y names the event that blocks placement; where nothing blocks it, there is none")
    void demandsTheEventThatBlocks() {
        assertThat(fall.gruende(kategorie(Kundenkategorie.Y, "2026-03-02"))).containsExactly("k-03.sperre");
        assertThat(fall.gruende(mitSperre(Kundenkategorie.B, "2026-12-31"))).containsExactly("k-03.ohne-anlass");
        assertThat(fall.gruende(mitSperre(Kundenkategorie.Y, "2026-03-01"))).containsExactly("k-03.vorbei");
        assertThat(fall.gruende(mitSperre(Kundenkategorie.Y, "2026-12-31"))).isEmpty();
    }

    @Test
    @DisplayName("K-03 X and Z after 6 months, Y after a year or 3 months before the event ends, whichever comes first")
    void looksAtTheCaseAgain() {
        assertThat(wiedervorlage(Kundenkategorie.X, null)).isEqualTo("2026-09-02");
        assertThat(wiedervorlage(Kundenkategorie.Z, null)).isEqualTo("2026-09-02");
        assertThat(wiedervorlage(Kundenkategorie.Y, "2028-01-31")).isEqualTo("2027-03-02");
        assertThat(wiedervorlage(Kundenkategorie.Y, "2026-12-31")).isEqualTo("2026-09-30");
        assertThat(wiedervorlage(Kundenkategorie.Y, "2026-04-30")).as("at once").isEqualTo("2026-03-02");
        assertThat(wiedervorlage(Kundenkategorie.D, null)).isNull();
    }

    @Test
    @DisplayName("K-03 whoever has gone through the case with the person looks at it again from that day on")
    void countsFromTheLastLook() {
        assertThat(wiedervorlage(Kundenkategorie.X, null, "2026-08-20")).isEqualTo("2027-02-20");
        assertThat(wiedervorlage(Kundenkategorie.Y, "2026-12-31", "2026-05-20")).as("too early for it")
                .isEqualTo("2026-09-30");
        assertThat(wiedervorlage(Kundenkategorie.Y, "2026-12-31", "2026-08-30")).isEqualTo("2027-08-30");
    }

    private static @Nullable LocalDate wiedervorlage(Kundenkategorie kategorie, @Nullable String sperrende) {
        return wiedervorlage(kategorie, sperrende, null);
    }

    private static @Nullable LocalDate wiedervorlage(Kundenkategorie kategorie, @Nullable String sperrende,
            @Nullable String angesehen) {
        var tat = sperrende == null ? kategorie(kategorie, "2026-03-02") : mitSperre(kategorie, sperrende);
        var fall = Fallarbeit.am("2026-03-02").tut(tat);
        return Wiedervorlage
                .spaetestens(fall.akte().kategorien().letzte().orElseThrow(),
                        Optional.ofNullable(angesehen).map(LocalDate::parse), Fallarbeit.UCKERMARK.wiedervorlagen())
                .orElse(null);
    }

    private static KategorieFestlegen mitSperre(Kundenkategorie kategorie, String ende) {
        return new KategorieFestlegen(kategorie, LocalDate.parse("2026-03-02"), "Elternzeit beantragt.",
                new Sperrereignis(Sperrereignis.Art.ELTERNZEIT, LocalDate.parse(ende)));
    }
}
