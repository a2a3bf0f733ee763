package de.passgenau.catalogue.freigabe;

import static de.passgenau.catalogue.steckbrief.Steckbriefe.HEUTE;
import static de.passgenau.catalogue.steckbrief.Steckbriefe.bezug;
import static de.passgenau.catalogue.steckbrief.Steckbriefe.coaching;
import static de.passgenau.catalogue.steckbrief.Steckbriefe.entwurf;
import static de.passgenau.catalogue.steckbrief.Steckbriefe.gefoerdert;
import static de.passgenau.catalogue.steckbrief.Steckbriefe.gutscheinangebot;
import static de.passgenau.catalogue.steckbrief.Steckbriefe.mitFoerderung;
import static de.passgenau.catalogue.steckbrief.Steckbriefe.schuldnerberatung;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.catalogue.Ausgaenge;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.Traegermuster;
import de.passgenau.catalogue.Vertrag;
import de.passgenau.catalogue.Zeitraum;
import de.passgenau.catalogue.recht.Instrumentart;
import de.passgenau.catalogue.recht.Rechtsbezug;
import de.passgenau.catalogue.recht.Zustaendigkeit;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;
import de.passgenau.catalogue.steckbrief.Ablauf;
import de.passgenau.catalogue.steckbrief.Foerderung;
import de.passgenau.catalogue.steckbrief.Foerderung.Massnahmezulassung;
import de.passgenau.catalogue.steckbrief.Laufzeit;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.catalogue.steckbrief.Steckbriefe;
import de.passgenau.catalogue.steckbrief.Umsetzungsart;
import de.passgenau.catalogue.steckbrief.Zeitangabe;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FreigabepruefungTests {

    private static final Traeger ZUGELASSEN = Traegermuster.zugelassenBis(LocalDate.of(2030, 12, 31));
    private static final Traeger OHNE = Traegermuster.zugelassenBis(null);

    @Test
    @DisplayName("M-02 a complete Steckbrief lacks nothing")
    void findsNothingInACompleteOne() {
        assertThat(maengel(coaching(), ZUGELASSEN)).isEmpty();
        assertThat(maengel(schuldnerberatung(), OHNE)).isEmpty();
    }

    @Test
    @DisplayName("M-02 everything that is missing is said at once")
    void tellsEverythingThatIsMissing() {
        assertThat(maengel(entwurf(), ZUGELASSEN)).allMatch(es -> es.satz().equals("m-02.fehlt"))
                .extracting(Verstoss::feld)
                .containsExactly("beschreibung.kurz", "beschreibung.ziele", "beschreibung.inhalte",
                        "zielpersonen.gruppen", "wirkung.hemmnisse", "gebiet.orte", "foerderung.rechtsgrundlagen",
                        "foerderung.umsetzung", "ablauf.dauer", "ablauf.wochenstunden", "ausstattung.plaetze",
                        "foerderung.kosten");
    }

    @Test
    @DisplayName("M-02 help for one person needs no places, hours and costs of its own, work of the staff no costs")
    void asksForNothingThatCannotBeSaid() {
        assertThat(maengel(gefoerdertWie(Umsetzungsart.EINZELFALLFOERDERUNG), ZUGELASSEN)).extracting(Verstoss::feld)
                .doesNotContain("ablauf.dauer", "ablauf.wochenstunden", "ausstattung.plaetze", "foerderung.kosten");
        assertThat(maengel(gefoerdertWie(Umsetzungsart.SELBSTVORNAHME), ZUGELASSEN)).extracting(Verstoss::feld)
                .contains("ausstattung.plaetze")
                .doesNotContain("foerderung.kosten");
    }

    private static Steckbrief gefoerdertWie(Umsetzungsart art) {
        return mitFoerderung(entwurf(), new Foerderung(List.of(), art, null, List.of(), null, null));
    }

    @Test
    @DisplayName("M-02 a basis in law is one that is known and was in force")
    void knowsEveryBasis() {
        var nieGueltig = new Rechtsbezug("TAAM", LocalDate.of(2018, 1, 1), "§ 16i SGB II");
        var einer = mitGrundlagen(coaching(), bezug("§ 45 SGB III", HEUTE), nieGueltig,
                Rechtsbezug.ungelesen("Richtlinie 7", HEUTE));

        assertThat(maengel(einer, ZUGELASSEN)).containsExactly(
                Verstoss.of("foerderung.rechtsgrundlagen", Verstossart.UNGUELTIG, "m-02.rechtsgrundlage-nicht-in-kraft",
                        "§ 16i SGB II",
                        LocalDate.of(2018, 1, 1)),
                Verstoss.of("foerderung.rechtsgrundlagen", Verstossart.UNGUELTIG, "m-02.rechtsgrundlage-unbekannt",
                        "Richtlinie 7"));
    }

    @Test
    @DisplayName("M-02 a Maßnahme of former years keeps the law of its day")
    void letsTheLawOfFormerYearsBe() {
        var damals = LocalDate.of(2007, 12, 1);
        var einer = Steckbriefe.mitAblauf(coaching(),
                ablauf(new Laufzeit(new Zeitangabe("2007-12-01"), new Zeitangabe("2008-06-30"))));

        assertThat(maengel(mitGrundlagen(einer, bezug("§ 16a SGB II", damals)), ZUGELASSEN)).isEmpty();
    }

    @Test
    @DisplayName("M-02 a Maßnahme of these days rests on the law of these days")
    void refusesALawThatHasGone() {
        var damals = LocalDate.of(2007, 12, 1);
        var abgeloest = mitGrundlagen(coaching(), bezug("§ 46 SGB III", LocalDate.of(2010, 1, 1)));
        var entfallen = mitGrundlagen(coaching(), bezug("§ 16a SGB II", damals));

        assertThat(maengel(abgeloest, ZUGELASSEN)).extracting(Verstoss::satz)
                .containsExactly("m-02.rechtsgrundlage-andere-fassung");
        assertThat(maengel(entfallen, ZUGELASSEN)).singleElement().satisfies(einer -> {
            assertThat(einer.satz()).isEqualTo("m-02.rechtsgrundlage-abgeloest");
            assertThat(einer.angaben()).containsExactly("§ 16a SGB II", LocalDate.of(2027, 2, 1), "§ 16e SGB II");
        });
    }

    @Test
    @DisplayName("M-01 who grants a further training follows from the day of the Maßnahme, not from a day of choice")
    void isNotTalkedOutOfWhoIsInCharge() {
        var frueher = Steckbriefe.mit(Instrumentart.FBW, gefoerdert("FbW", Umsetzungsart.EINZELFALLFOERDERUNG));
        var mitAltem = mitGrundlagen(frueher, bezug("FbW", LocalDate.of(2024, 12, 31)));

        assertThat(maengel(mitAltem, ZUGELASSEN)).extracting(Verstoss::satz)
                .contains("m-02.rechtsgrundlage-andere-fassung");
        assertThat(mitGrundlagen(frueher, bezug("§ 16f SGB II", HEUTE)).zustaendig())
                .isEqualTo(Zustaendigkeit.AGENTUR_FUER_ARBEIT);
    }

    @Test
    @DisplayName("M-01 what no named basis carries is approved as its own law demands")
    void isNotTalkedOutOfTheApprovalOfAFurtherTraining() {
        var getarnt = mitGrundlagen(
                Steckbriefe.mit(Instrumentart.FBW, gefoerdert("FbW", Umsetzungsart.EINZELFALLFOERDERUNG)),
                bezug("§ 16f SGB II", HEUTE));

        assertThat(maengel(getarnt, OHNE)).extracting(Verstoss::satz)
                .containsExactly("m-01.traegerzulassung-fehlt", "m-01.massnahmezulassung-fehlt");
    }

    @Test
    @DisplayName("M-01 the Träger is approved on the day of publishing")
    void demandsAnApprovalThatHasNotExpired() {
        assertThat(maengel(coaching(), OHNE))
                .containsExactly(
                        Verstoss.of("traeger", Verstossart.FEHLT, "m-01.traegerzulassung-fehlt", "Lernhaus Templin"));
        assertThat(maengel(coaching(), Traegermuster.zugelassenBis(HEUTE.minusDays(1)))).containsExactly(
                Verstoss.of("traeger", Verstossart.UNGUELTIG, "m-01.traegerzulassung-abgelaufen", "Lernhaus Templin",
                        HEUTE.minusDays(1)));
        assertThat(maengel(coaching(), Traegermuster.zugelassenBis(HEUTE))).isEmpty();
    }

    @Test
    @DisplayName("M-01 a certified offer has an approval of its own, too")
    void demandsAnApprovalOfACertifiedOffer() {
        assertThat(maengel(gutscheinangebot(null), OHNE)).extracting(Verstoss::satz)
                .containsExactly("m-01.traegerzulassung-fehlt", "m-01.massnahmezulassung-fehlt");
        assertThat(maengel(gutscheinangebot(bis(HEUTE.minusDays(1))), ZUGELASSEN)).containsExactly(
                Verstoss.of("foerderung.zulassung", Verstossart.UNGUELTIG, "m-01.massnahmezulassung-abgelaufen",
                        HEUTE.minusDays(1)));
        assertThat(maengel(gutscheinangebot(bis(HEUTE)), ZUGELASSEN)).isEmpty();
    }

    @Test
    @DisplayName("M-01 a voucher that cites no voucher is taken for one all the same")
    void isNotTalkedOutOfTheApprovalOfACertifiedOffer() {
        var getarnt = mitGrundlagen(gutscheinangebot(null), bezug("§ 16f SGB II", HEUTE));

        assertThat(maengel(getarnt, ZUGELASSEN)).extracting(Verstoss::satz)
                .containsExactly("m-01.massnahmezulassung-fehlt");
    }

    @Test
    @DisplayName("M-01 businesses and the Jobcenter's own staff need no approval")
    void demandsNoApprovalWhereTheLawDoesNot() {
        var selbst = Steckbriefe.mit(Instrumentart.AKTIVIERUNG_UND_EINGLIEDERUNG,
                gefoerdert("§ 45 SGB III", Umsetzungsart.SELBSTVORNAHME));

        assertThat(maengel(coaching(), Traegermuster.betrieb())).isEmpty();
        assertThat(maengel(selbst, OHNE)).isEmpty();
    }

    @Test
    @DisplayName("M-02 what would be better is a hint, and nothing else")
    void hintsAtWhatWouldBeBetter() {
        assertThat(hinweise(entwurf(), ZUGELASSEN)).allMatch(es -> es.satz().equals("m-02.empfohlen"))
                .extracting(Verstoss::feld)
                .containsExactly("ablauf.laufzeit", "wirkung.hemmnisse", "ausstattung.personenJeFachkraft",
                        "beschreibung.erfolgsfaktoren", "zugang.gleichartig", "gebiet.standorte");
        assertThat(hinweise(coaching(), gebunden(LocalDate.of(2027, 2, 1)))).isEmpty();
    }

    @Test
    @DisplayName("M-02 what was awarded has a contract that holds when it begins")
    void hintsAtAMissingContract() {
        var erwartet = Verstoss.of("foerderung.vertragsnummer", Verstossart.FEHLT, "m-02.ohne-vertrag",
                LocalDate.of(2027, 2, 1));

        assertThat(hinweise(coaching(), ZUGELASSEN)).containsExactly(erwartet);
        assertThat(hinweise(coaching(), gebunden(LocalDate.of(2027, 2, 2)))).containsExactly(erwartet);
        assertThat(hinweise(schuldnerberatung(), ZUGELASSEN)).isEmpty();
    }

    @Test
    @DisplayName("M-01 an instrument that no basis carries, and an approval that runs out meanwhile, are seen")
    void hintsAtWhatDoesNotFit() {
        var einer = mitGrundlagen(schuldnerberatung(), bezug("§ 45 SGB III", HEUTE));
        var bald = Traegermuster.zugelassenBis(LocalDate.of(2028, 6, 29));

        assertThat(hinweise(einer, bald)).containsExactly(
                Verstoss.of("instrument", Verstossart.UNGUELTIG, "m-01.instrument-ohne-rechtsgrundlage",
                        Instrumentart.KOMMUNALE_LEISTUNG),
                Verstoss.of("traeger", Verstossart.UNGUELTIG, "m-01.traegerzulassung-laeuft-ab", "Lernhaus Templin",
                        LocalDate.of(2028, 6, 29)));
    }

    private static Ablauf ablauf(Laufzeit laufzeit) {
        var sonst = coaching().ablauf();
        return new Ablauf(laufzeit, sonst.dauer(), sonst.wochenstunden(), sonst.anwesenheit(), sonst.durchgaenge(),
                sonst.freiwillig());
    }

    private static Massnahmezulassung bis(LocalDate tag) {
        return new Massnahmezulassung("M-4711", tag);
    }

    private static Traeger gebunden(LocalDate seit) {
        return Ausgaenge.stand(ZUGELASSEN.vertragSchliessen(
                new Vertrag("2026-017", new Zeitraum(seit, null), "Coaching"), Traegermuster.SPUR));
    }

    private static Steckbrief mitGrundlagen(Steckbrief einer, Rechtsbezug... grundlagen) {
        var bisher = einer.foerderung();
        return mitFoerderung(einer, new Foerderung(List.of(grundlagen), bisher.umsetzung(), bisher.kosten(),
                bisher.kofinanzierung(), bisher.zulassung(), bisher.vertragsnummer()));
    }

    private static Stream<Verstoss> maengel(Steckbrief einer, Traeger traeger) {
        return Freigabepruefung.verstoesse(new Antrag(einer, traeger, HEUTE));
    }

    private static Stream<Verstoss> hinweise(Steckbrief einer, Traeger traeger) {
        return Freigabepruefung.hinweise(new Antrag(einer, traeger, HEUTE));
    }
}
