package de.passgenau.api.fall.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Einwilligungszweck;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.pool.Poolaustritt.Grund;
import de.passgenau.api.fall.verlauf.Integration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-07 an entry in the pool holds as long as what it rests on, and not a moment longer")
class PoolkarteTests {

    private static final LocalDate TAG = LocalDate.parse("2026-11-02");

    private final Fall fall = Fallbestand.imPool(Fallbestand.inPrenzlau(), TAG);

    @Test
    void holdsUntilItsLastDay() {
        var letzter = TAG.plusMonths(5);

        assertThat(fall.pool().geltend(TAG)).isPresent();
        assertThat(fall.pool().geltend(letzter)).isPresent();
        assertThat(fall.pool().geltend(letzter.plusDays(1))).isEmpty();
        assertThat(fall.pool().alle(letzter)).extracting(Pooleintrag::austritt).containsExactly((Poolaustritt) null);
        assertThat(gruende(fall, letzter.plusDays(1))).containsExactly(Grund.ABGELAUFEN);
    }

    @Test
    void endsWithTheConsentAndDoesNotComeBackWithANewOne() {
        var ohne = Fallbestand.mitEinwilligung(fall, Einwilligungszweck.NAME_FUER_ARBEITGEBERSERVICE);

        assertThat(gruende(ohne, TAG)).containsExactly(Grund.EINWILLIGUNG_ENTFALLEN);
        var wieder = Fallbestand.mitEinwilligung(ohne, Einwilligungszweck.ARBEITGEBERPOOL);
        assertThat(wieder.pool().geltend(TAG)).isEmpty();
    }

    @Test
    void endsWhenTheCaseIsClosedOrBlocked() {
        assertThat(gruende(Fallbestand.im(Zustand.ABGESCHLOSSEN, fall), TAG)).containsExactly(Grund.FALL_NICHT_OFFEN);
        assertThat(gruende(Fallbestand.im(Zustand.GESPERRT, fall), TAG)).containsExactly(Grund.FALL_NICHT_OFFEN);
    }

    @Test
    void endsWhenWorkIsTakenUpAndNotByWhatWasKnownBefore() {
        var davor = Fallbestand.imPool(Fallbestand.mit(Fallbestand.inPrenzlau(),
                Fallbestand.inPrenzlau().verlauf().mit(arbeit("a", TAG.minusDays(30)))), TAG);

        assertThat(davor.pool().geltend(TAG)).isPresent();
        assertThat(gruende(Fallbestand.mit(davor, davor.verlauf().mit(arbeit("b", TAG))), TAG))
                .containsExactly(Grund.ARBEIT_AUFGENOMMEN);
    }

    @Test
    void isReplacedByANewOneAndBothStayOnRecord() {
        var zwei = Fallbestand.imPool(fall, TAG.plusDays(3));

        assertThat(zwei.pool().alle(TAG.plusDays(3))).hasSize(2).last().extracting(Pooleintrag::austritt).isNotNull();
        assertThat(gruende(zwei, TAG.plusDays(3))).containsExactly(null, Grund.ERSETZT);
        assertThat(gruende(Fallbestand.imPool(fall, TAG.plusMonths(6)), TAG.plusMonths(6)))
                .as("it was over already")
                .containsExactly(null, Grund.ABGELAUFEN);
    }

    @Test
    void staysBehindWithTheCaseThatIsTakenInto() {
        var kept = Fallbestand.inPrenzlau().vereint(fall, fall.spur());

        assertThat(kept.pool().offen()).isNull();
        assertThat(gruende(kept, TAG)).containsExactly(Grund.ZUSAMMENGEFUEHRT);
    }

    private static List<Grund> gruende(Fall fall, LocalDate heute) {
        return fall.pool()
                .alle(heute)
                .stream()
                .map(Pooleintrag::austritt)
                .map(austritt -> austritt == null ? null : austritt.grund())
                .toList();
    }

    private static Integration arbeit(String id, LocalDate tag) {
        return new Integration(Kopf.neu(new EintragId(id), tag, "demo-fallmanager"), tag,
                Integration.Art.BESCHAEFTIGUNG, Integration.Weg.EIGENE_SUCHE, null);
    }
}
