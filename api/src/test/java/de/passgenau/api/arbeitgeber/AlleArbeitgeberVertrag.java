package de.passgenau.api.arbeitgeber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.store.Repositorien;
import de.passgenau.api.store.Teststore;
import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.Erreichbarkeit;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.Wiederholung;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** What every store has to do for employers. */
abstract class AlleArbeitgeberVertrag {

    private static final Instant AM = Instant.parse("2026-12-01T08:30:00Z");

    abstract Teststore store();

    private AlleArbeitgeber alle() {
        return Repositorien.auf(store(), AlleArbeitgeber.class, parts().arbeitgeberindizes(),
                parts().arbeitgeberId(), parts().betriebsnummer());
    }

    private static ArbeitgeberConfiguration parts() {
        return new ArbeitgeberConfiguration();
    }

    @Test
    void givesBackWhatWasStored() {
        var alle = alle();
        var gespeichert = alle.save(betrieb("a", "12345678"));

        assertThat(gespeichert.version()).isEqualTo(1);
        assertThat(alle.findById(new ArbeitgeberId("a"))).contains(gespeichert);
        assertThat(gespeichert.angaben()).isEqualTo(betrieb("a", "12345678").angaben());
        assertThat(gespeichert.spur().wiederholungen()).hasSize(1);
    }

    @Test
    void givesBackEveryAdmissionAndItsEnd() {
        var alle = alle();
        var erteilt = new Akkreditierung(LocalDate.of(2026, 12, 1), LocalDate.of(2028, 12, 1), "demo-ags", null);
        var einer = betrieb("a", null);

        var gespeichert = alle.save(einer.akkreditiert(erteilt, einer.spur())
                .entzogen(new Akkreditierung.Widerruf(AM, "demo-ags"), einer.spur())
                .akkreditiert(erteilt, einer.spur()));

        assertThat(alle.findById(new ArbeitgeberId("a"))).contains(gespeichert);
        assertThat(gespeichert.akkreditierungen()).hasSize(2);
        assertThat(gespeichert.akkreditierung()).isEqualTo(erteilt);
    }

    @Test
    void readsOneOfTheTimeBeforeAdmissions() {
        var alle = alle();
        var einer = alle.save(betrieb("a", null));

        assertThat(alle.findById(einer.id())).get().satisfies(frueher -> {
            assertThat(frueher.akkreditierung()).isNull();
            assertThat(frueher.zugelassenAm(LocalDate.of(2026, 12, 1))).isFalse();
        });
    }

    @Test
    void raisesTheVersionAndRefusesAnOlderOne() {
        var alle = alle();
        var erste = alle.save(betrieb("a", null));
        var zweite = alle.save(erste.geaendert(erste.angaben(), erste.spur()));

        assertThat(zweite.version()).isEqualTo(2);
        assertThatThrownBy(() -> alle.save(erste.geaendert(erste.angaben(), erste.spur())))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void keepsIdsAndBetriebsnummernUnique() {
        var alle = alle();
        alle.save(betrieb("a", "12345678"));

        assertThatThrownBy(() -> alle.save(betrieb("b", "12345678"))).isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> alle.save(betrieb("a", "87654321"))).isInstanceOf(DuplicateKeyException.class);
    }

    private static Arbeitgeber betrieb(String id, @Nullable String nummer) {
        var angaben = new Arbeitgeberangaben("Bäckerei Ähre", nummer == null ? null : new Betriebsnummer(nummer),
                Branche.VERARBEITENDES_GEWERBE, new Anschrift(null, "17291", "Prenzlau"),
                new Erreichbarkeit("03984 1", null, "https://aehre.example"));
        return Arbeitgeber.aufgenommen(new ArbeitgeberId(id), angaben,
                Spur.begonnen(AM, List.of(new Wiederholung("s", "f", AM))));
    }
}
