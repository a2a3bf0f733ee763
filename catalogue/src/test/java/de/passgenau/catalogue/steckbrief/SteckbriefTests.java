package de.passgenau.catalogue.steckbrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.catalogue.Speicherform;
import de.passgenau.catalogue.recht.Instrumentart;
import de.passgenau.catalogue.recht.Zustaendigkeit;
import de.passgenau.catalogue.steckbrief.Ablauf.Anwesenheit;
import de.passgenau.catalogue.steckbrief.Ablauf.Dauer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SteckbriefTests {

    @Test
    @DisplayName("M-02 a Steckbrief comes back from the store as it was, full or nearly empty")
    void survivesTheStore() {
        for (var einer : List.of(Steckbriefe.coaching(), Steckbriefe.entwurf())) {
            assertThat(Speicherform.gelesen(Steckbrief.class, Speicherform.geschrieben(einer))).isEqualTo(einer);
        }
    }

    @Test
    void namesTheAreasOfItsHemmnisse() {
        var wirkung = new Wirkung(List.of(Hemmnisart.SCHULDEN, Hemmnisart.SUCHT, Hemmnisart.SCHULDEN),
                List.of(Hemmnisbereich.SOZIALE_KOMPETENZEN), List.of(), List.of(), List.of());

        assertThat(wirkung.hemmnisse()).containsExactly(Hemmnisart.SCHULDEN, Hemmnisart.SUCHT);
        assertThat(wirkung.bereiche()).containsExactly(Hemmnisbereich.RAHMENBEDINGUNGEN,
                Hemmnisbereich.LEISTUNGSFAEHIGKEIT, Hemmnisbereich.SOZIALE_KOMPETENZEN);
    }

    @Test
    void readsOlderSpellingsOfHemmnisse() {
        assertThat(
                Stream.of("ANALPHABETISMUS", "WOHNSITUATION", "SUCHT").flatMap(es -> Hemmnisart.vonCode(es).stream()))
                .containsExactly(Hemmnisart.GRUNDBILDUNG, Hemmnisart.WOHNUNG, Hemmnisart.SUCHT);
        assertThat(Hemmnisart.vonCode("PECH")).isEmpty();
    }

    @Test
    @DisplayName("M-01 who grants further training follows from the day whose law it rests on")
    void knowsWhoGrantsIt() {
        assertThat(weiterbildung(LocalDate.of(2024, 12, 31)).zustaendig()).isEqualTo(Zustaendigkeit.JOBCENTER);
        assertThat(weiterbildung(LocalDate.of(2025, 1, 1)).zustaendig())
                .isEqualTo(Zustaendigkeit.AGENTUR_FUER_ARBEIT);
        assertThat(Steckbriefe.entwurf().zustaendig()).isEqualTo(Zustaendigkeit.JOBCENTER);
    }

    @ParameterizedTest
    @CsvSource({"§ 16f SGB II, JOBCENTER", "§ 16c SGB II, JOBCENTER", "§ 51 SGB III, AGENTUR_FUER_ARBEIT",
            "§ 16 Abs. 1 SGB II;§ 112 SGB III, AGENTUR_FUER_ARBEIT", "'', JOBCENTER"})
    @DisplayName("M-01 of what is no instrument of its own its basis says who grants it")
    void asksTheBasisOfWhatHasNoLawOfItsOwn(String zitate, Zustaendigkeit wer) {
        var bezuege = Stream.of(zitate.split(";"))
                .filter(zitat -> !zitat.isEmpty())
                .map(zitat -> Steckbriefe.bezug(zitat, Steckbriefe.HEUTE))
                .toList();

        assertThat(Steckbriefe
                .mit(Instrumentart.SONSTIGE, new Foerderung(bezuege, null, null, List.of(), null, null))
                .zustaendig()).isEqualTo(wer);
    }

    /** Beside its own basis it names the general one first. */
    private static Steckbrief weiterbildung(LocalDate stand) {
        return Steckbriefe.mit(Instrumentart.FBW, new Foerderung(
                List.of(Steckbriefe.bezug("§ 16 Abs. 1 SGB II", stand), Steckbriefe.bezug("§ 81 SGB III", stand)), null,
                null, List.of(), null, null));
    }

    @Test
    void knowsTheLongestTimeItMayRun() {
        var laufzeit = new Laufzeit(new Zeitangabe("2027-H1"), new Zeitangabe("2027-03"));

        assertThat(laufzeit.zeitraum()).hasValueSatisfying(zeit -> {
            assertThat(zeit.von()).isEqualTo("2027-01-01");
            assertThat(zeit.bis()).isEqualTo("2027-03-31");
        });
        assertThat(new Laufzeit(null, new Zeitangabe("2027")).zeitraum()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("falsche")
    void refusesWhatCannotBe(ThrowingCallable falsch) {
        assertThatIllegalArgumentException().isThrownBy(falsch).withMessageMatching("(?s).*(\"\"| -?\\d|PT|2027|x).*");
    }

    static Stream<ThrowingCallable> falsche() {
        var stunde = Duration.ofHours(1);
        return Stream.of(() -> Steckbriefe.mitTitel(Steckbriefe.entwurf(), ""),
                () -> new Zielpersonen(List.of(), false, 30, 29, List.of()),
                () -> new Zielpersonen(List.of(), false, null, -1, List.of()),
                () -> new Wirkung(List.of(), List.of(), List.of(), List.of("51x"), List.of()),
                () -> new Wirkung(List.of(), List.of(), List.of(""), List.of(), List.of()),
                () -> new Wochenstunden(stunde, stunde.minusMinutes(1), null),
                () -> new Wochenstunden(null, Duration.ofHours(169), null),
                () -> new Wochenstunden(stunde.negated(), null, null), () -> new Dauer(0, Dauereinheit.TAGE, false),
                () -> new Anwesenheit(0, true), () -> new Ausstattung(0, null, false, false, false),
                () -> new Ausstattung(null, 0, false, false, false), () -> new Kosten(-1L, null, null, null),
                () -> new Kosten(null, null, null, ""), () -> new Zugang("", null, 0),
                () -> new Zugang(null, null, -1),
                () -> new Laufzeit(new Zeitangabe("2027-03"), new Zeitangabe("2027-02")),
                () -> new Ergebnisangabe("", 1, "x", null, null));
    }

    @Test
    @DisplayName("M-02 areas follow from the Hemmnisse, and those that do are not kept when these change")
    void keepsOnlyTheAreasThatSomebodyNamed() {
        var wirkung = new Wirkung(List.of(Hemmnisart.SCHULDEN), List.of(Hemmnisbereich.RAHMENBEDINGUNGEN,
                Hemmnisbereich.SOZIALE_KOMPETENZEN), List.of(), List.of(), List.of());
        var geaendert = new Wirkung(List.of(Hemmnisart.SUCHT), wirkung.weitereBereiche(), List.of(), List.of(),
                List.of());

        assertThat(wirkung.bereiche()).containsExactly(Hemmnisbereich.RAHMENBEDINGUNGEN,
                Hemmnisbereich.SOZIALE_KOMPETENZEN);
        assertThat(wirkung.weitereBereiche()).containsExactly(Hemmnisbereich.SOZIALE_KOMPETENZEN);
        assertThat(geaendert.bereiche()).containsExactlyInAnyOrder(Hemmnisart.SUCHT.bereich(),
                Hemmnisbereich.SOZIALE_KOMPETENZEN);
    }

    @Test
    @DisplayName("N-08, X-05 a Maßnahme that names only an area works on all that belongs to it")
    void worksOnAllOfAnAreaThatItNames() {
        var wirkung = new Wirkung(List.of(Hemmnisart.SUCHT), List.of(Hemmnisbereich.RAHMENBEDINGUNGEN), List.of(),
                List.of(), List.of());

        assertThat(wirkung.ziele()).startsWith(Hemmnisart.SUCHT)
                .contains(Hemmnisart.SCHULDEN)
                .allMatch(wirkung::arbeitetAn);
        assertThat(wirkung.arbeitetAn(Hemmnisart.BELASTBARKEIT)).isFalse();
    }

    @Test
    @DisplayName("M-01 nobody is assigned to a way of working, or to what is for employers alone")
    void isForPersonsOrNot() {
        assertThat(mit(Angebotsart.MASSNAHME, List.of(), false).istFuerPersonen()).isTrue();
        assertThat(mit(Angebotsart.MASSNAHME, List.of(Zielgruppe.ALLE), true).istFuerPersonen()).isTrue();
        assertThat(mit(Angebotsart.MASSNAHME, List.of(), true).istFuerPersonen()).isFalse();
        assertThat(mit(Angebotsart.HANDLUNGSANSATZ, List.of(), false).istFuerPersonen()).isFalse();
    }

    private static Steckbrief mit(Angebotsart art, List<Zielgruppe> gruppen, boolean arbeitgeber) {
        var leer = Steckbrief.begonnen("Eine", art, Instrumentart.SONSTIGE);
        return new Steckbrief(leer.titel(), art, leer.instrument(), leer.beteiligte(), leer.beschreibung(),
                new Zielpersonen(gruppen, arbeitgeber, null, null, List.of()), leer.wirkung(), leer.ablauf(),
                leer.gebiet(), leer.ausstattung(), leer.foerderung(), leer.zugang(), leer.ergebnisse());
    }
}
