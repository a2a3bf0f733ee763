package de.passgenau.catalogue.konto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import de.passgenau.catalogue.Ausgaenge;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.DurchgangId;
import de.passgenau.catalogue.durchgang.Kurs;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.vergabe.Zurueckziehen;
import de.passgenau.catalogue.durchgang.verlauf.Abbrechen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MassnahmenkontoTests {

    private static final Massnahmenkonto LEER = Massnahmenkonto.eroeffnet(Kurs.fall("anna"), Kurs.spur(Kurs.VORHER));
    private static final Wiederholungsfristen MIT_SPERRE = new Wiederholungsfristen(12, 24);

    private static Vormerken wunsch(String wer, String durchgang, LocalDate beginn, @Nullable String grund) {
        return new Vormerken(Kurs.id(wer), new DurchgangId(durchgang), "coaching", beginn,
                Wiederholungsfristen.UEBLICH, grund);
    }

    private static Massnahmenkonto vorgemerkt(Massnahmenkonto konto, Vormerken tat) {
        return Ausgaenge.stand(konto.vormerken(tat, Kurs.spur(Kurs.VORHER)));
    }

    private static List<String> saetze(Massnahmenkonto konto, Vormerken tat) {
        return Ausgaenge.saetze(konto.vormerken(tat, Kurs.spur(Kurs.VORHER)));
    }

    private static Massnahmenkonto abgeglichen(Massnahmenkonto konto, Durchgang durchgang) {
        return konto.abgeglichen(durchgang.teilnahmen(), Set.of(), Instant.EPOCH, Kurs.spur(Kurs.BEGINN));
    }

    /** Somebody who broke off on the 8th of March 2027. */
    private static Massnahmenkonto abgebrochen() {
        var da = Kurs.angetreten(Kurs.mitPlaetzen(1), "anna");
        var weg = Kurs.nach(da, Kurs.BEGINN.plusDays(7),
                new Abbrechen(Kurs.id("anna"), Kurs.BEGINN.plusDays(7), Abweichungsgrund.UMZUG, null));
        return abgeglichen(vorgemerkt(LEER, wunsch("anna", "d1", Kurs.BEGINN, null)), weg);
    }

    @Test
    @DisplayName("N-13 the first claim needs no reason, and once more changes nothing")
    void takesAFirstClaim() {
        var tat = wunsch("anna", "d1", Kurs.BEGINN, null);
        var konto = vorgemerkt(LEER, tat);

        assertThat(konto.vormerkungen()).extracting(Vormerkung::stand).containsExactly(Vormerkstand.VORGEMERKT);
        assertThat(vorgemerkt(konto, tat)).isSameAs(konto);
    }

    @Test
    @DisplayName("N-13 nobody is claimed twice at once for one Durchgang, whatever the reason")
    void refusesTheSameDurchgangTwiceAtOnce() {
        var konto = vorgemerkt(LEER, wunsch("anna", "d1", Kurs.BEGINN, null));

        assertThat(saetze(konto, wunsch("anna-2", "d1", Kurs.BEGINN, "anders geht es nicht")))
                .containsExactly("n-13.schon-vorgemerkt");
        assertThat(saetze(konto, wunsch("anna-2", "d1", Kurs.BEGINN, null)))
                .as("no reason would help")
                .containsExactly("n-13.schon-vorgemerkt");
    }

    @Test
    @DisplayName("N-13 a second similar Maßnahme within 24 months needs a reason")
    void demandsAReasonForARepetition() {
        var ende = Kurs.BEGINN.plusDays(7);

        assertThat(saetze(abgebrochen(), wunsch("zwei", "d2", ende.plusMonths(24).minusDays(1), " ")))
                .containsExactly("n-13.grund");
        assertThat(saetze(abgebrochen(), wunsch("zwei", "d2", ende.plusMonths(24).minusDays(1), "jetzt mit Kind")))
                .isEmpty();
        assertThat(saetze(abgebrochen(), wunsch("zwei", "d2", ende.plusMonths(24), null))).isEmpty();
    }

    @Test
    @DisplayName("N-13 where a Maßnahme shuts out who has done a similar one, no reason helps")
    void refusesARepetitionThatIsShutOut() {
        var bald = new Vormerken(Kurs.id("zwei"), new DurchgangId("d2"), "coaching", Kurs.BEGINN.plusMonths(12),
                MIT_SPERRE, "jetzt mit Kind");
        var spaeter = new Vormerken(Kurs.id("zwei"), new DurchgangId("d2"), "coaching", Kurs.BEGINN.plusMonths(13),
                MIT_SPERRE, "jetzt mit Kind");

        assertThat(saetze(abgebrochen(), bald)).containsExactly("n-13.sperre");
        assertThat(saetze(abgebrochen(), spaeter)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"COACHING", " coaching ", "Coach\u00adING", "coach ing", "ｃｏａｃｈｉｎｇ"})
    @DisplayName("N-13 a mark is the same however a Träger spells it")
    void knowsAMarkInEverySpelling(String merkmal) {
        assertThat(saetze(vorgemerkt(LEER, wunsch("anna", "d1", Kurs.BEGINN, null)), mitMerkmal(merkmal)))
                .containsExactly("n-13.grund");
    }

    @Test
    @DisplayName("N-13 umlauts and ß are the same in either spelling, and other marks are other ones")
    void knowsUmlauts() {
        var konto = vorgemerkt(LEER, mitMerkmal("Maßnahme für Übergänge"));
        var gleich = new Vormerken(Kurs.id("drei"), new DurchgangId("d3"), "MASSNAHME FUER UEBERGAENGE", Kurs.BEGINN,
                Wiederholungsfristen.UEBLICH, null);

        assertThat(saetze(konto, gleich)).containsExactly("n-13.grund");
        assertThat(saetze(konto, wunsch("drei", "d3", Kurs.BEGINN, null))).isEmpty();
    }

    private static Vormerken mitMerkmal(String merkmal) {
        return new Vormerken(Kurs.id("zwei"), new DurchgangId("d2"), merkmal, Kurs.BEGINN,
                Wiederholungsfristen.UEBLICH, null);
    }

    @Test
    @DisplayName("N-13 what is like no other repeats nothing")
    void letsPassWhatIsLikeNoOther() {
        var ohne = new Vormerken(Kurs.id("anna"), new DurchgangId("d1"), "", Kurs.BEGINN, MIT_SPERRE, null);
        var auchOhne = new Vormerken(Kurs.id("zwei"), new DurchgangId("d2"), "", Kurs.BEGINN, MIT_SPERRE, null);

        assertThat(saetze(vorgemerkt(LEER, ohne), auchOhne)).isEmpty();
    }

    @Test
    @DisplayName("N-13 a claim follows the Teilnahme: there is one, it has ended, nothing came of it")
    void followsTheTeilnahme() {
        var konto = vorgemerkt(LEER, wunsch("anna", "d1", Kurs.BEGINN, null));
        var zugewiesen = Kurs.zugewiesen(Kurs.mitPlaetzen(1), "anna");
        var zurueckgezogen = Kurs.nach(zugewiesen, Kurs.VORHER,
                new Zurueckziehen(Kurs.id("anna"), Abweichungsgrund.UMZUG, null));

        assertThat(abgeglichen(konto, zugewiesen).vormerkungen()).extracting(Vormerkung::stand)
                .containsExactly(Vormerkstand.BESTAETIGT);
        assertThat(abgebrochen().vormerkungen()).extracting(Vormerkung::letzterTag)
                .containsExactly(Kurs.BEGINN.plusDays(7));
        assertThat(abgeglichen(konto, zurueckgezogen).vormerkungen()).extracting(Vormerkung::stand)
                .containsExactly(Vormerkstand.FREI);
        assertThat(abgeglichen(abgeglichen(konto, zugewiesen), zugewiesen))
                .isEqualTo(abgeglichen(konto, zugewiesen));
    }

    @Test
    @DisplayName("N-13 whoever waited until there was no place to be had has been to nothing")
    void releasesWhoMissedIt() {
        var konto = vorgemerkt(LEER, wunsch("anna", "d1", Kurs.BEGINN, null));
        var wartend = Kurs.wartend(Kurs.zugewiesen(Kurs.mitPlaetzen(1), "bert"), Kurs.vorschlag("anna"));

        assertThat(wartend.istVerpasst(Kurs.teilnahme(wartend, "anna"), Kurs.BEGINN)).isFalse();
        assertThat(wartend.istVerpasst(Kurs.teilnahme(wartend, "anna"), Kurs.BEGINN.plusDays(1))).isTrue();
        var zugewiesen = Kurs.zugewiesen(Kurs.mitPlaetzen(1), "anna");
        assertThat(zugewiesen.istVerpasst(Kurs.teilnahme(zugewiesen, "anna"), Kurs.ENDE.plusDays(1)))
                .as("somebody has to say first that she never came")
                .isFalse();

        var danach = konto.abgeglichen(wartend.teilnahmen(), Set.of(Kurs.id("anna")), Instant.EPOCH,
                Kurs.spur(Kurs.ENDE));
        assertThat(danach.vormerkungen()).extracting(Vormerkung::stand).containsExactly(Vormerkstand.FREI);
        assertThat(saetze(danach, wunsch("anna-2", "d2", Kurs.ENDE, null))).isEmpty();
        assertThat(abgeglichen(danach, wartend).vormerkungen()).as("it is put off, and takes people again")
                .extracting(Vormerkung::stand)
                .containsExactly(Vormerkstand.BESTAETIGT);
    }

    @Test
    @DisplayName("N-13 a claim that never became a Teilnahme is released, and can be made again")
    void releasesWhatNeverCameToBe() {
        var tat = wunsch("anna", "d1", Kurs.BEGINN, null);
        var konto = vorgemerkt(LEER, tat);
        var gemacht = Kurs.VORHER.atStartOfDay().toInstant(ZoneOffset.UTC);

        assertThat(konto.abgeglichen(List.of(), Set.of(), gemacht, Kurs.spur(Kurs.BEGINN))).isSameAs(konto);
        var frei = konto.abgeglichen(List.of(), Set.of(), gemacht.plusSeconds(1), Kurs.spur(Kurs.BEGINN));
        assertThat(frei.vormerkungen()).extracting(Vormerkung::stand).containsExactly(Vormerkstand.FREI);
        assertThat(saetze(frei, wunsch("anna-2", "d1", Kurs.BEGINN, null))).isEmpty();
        assertThat(vorgemerkt(frei, tat).vormerkungen()).extracting(Vormerkung::stand)
                .containsExactly(Vormerkstand.VORGEMERKT);
    }

    @Test
    @DisplayName("N-13 a claim that has ended is not released because its Teilnahme is not among those given")
    void keepsWhatHasEnded() {
        var konto = abgebrochen();

        assertThat(konto.abgeglichen(List.of(), Set.of(), Instant.MAX, Kurs.spur(Kurs.ENDE))).isSameAs(konto);
    }

    @Test
    void claimsATeilnahmeOnce() {
        var eine = vorgemerkt(LEER, wunsch("anna", "d1", Kurs.BEGINN, null)).vormerkungen().getFirst();

        assertThatThrownBy(() -> new Massnahmenkonto(LEER.fall(), 0, 1, List.of(eine, eine), List.of(), LEER.spur()))
                .hasMessageContaining("claimed once");
    }
}
