package de.passgenau.api.stelle.vorgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.stelle.Schliessung;
import de.passgenau.api.stelle.Schliessungsgrund;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.api.stelle.Stellenangebote;
import de.passgenau.api.stelle.Stellenbeispiel;
import de.passgenau.api.stelle.angabe.Stellenrahmen;
import de.passgenau.api.stelle.wunsch.Wunschbeurteilung;
import de.passgenau.api.stelle.wunsch.Wunschentscheidung;
import de.passgenau.api.store.Kurzform;
import de.passgenau.api.store.Repositorien;
import de.passgenau.api.store.Teststore;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** What every store has to do for offers. */
abstract class StellenangeboteVertrag {

    abstract Teststore store();

    private Stellenangebote alle() {
        var parts = new StelleConfiguration();
        return Repositorien.auf(store(), Stellenangebote.class, parts.stellenindizes(), parts.stellenangebotId(),
                new Kurzform<>(ArbeitgeberId.class, ArbeitgeberId::new, ArbeitgeberId::wert));
    }

    @Test
    void givesBackWhatWasStored() {
        var alle = alle();

        var gespeichert = alle.save(Stellenbeispiel.lager("a", null));

        assertThat(gespeichert.version()).isEqualTo(1);
        assertThat(alle.findById(new StellenangebotId("a"))).contains(gespeichert);
        assertThat(gespeichert.angaben()).isEqualTo(Stellenbeispiel.lager("a", null).angaben());
        assertThat(gespeichert.wuensche().zurueckgehaltene()).isNotEmpty();
    }

    @Test
    void givesBackJudgementsAndTheEnd() {
        var alle = alle();
        var eine = Stellenbeispiel.lager("a", null);
        var wunsch = eine.wuensche().alle().getFirst().wunschId();
        var tat = Stellenbeispiel.tat(Stellenbeispiel.TAG);

        var gespeichert = alle.save(eine
                .beurteilt(wunsch, new Wunschbeurteilung(Wunschentscheidung.GESTRICHEN, null,
                        Instant.parse("2026-12-01T08:30:00Z"), "demo-ags"), tat)
                .geschlossen(new Schliessung(Schliessungsgrund.BESETZT, Stellenbeispiel.TAG, "Besetzt."), tat));

        assertThat(alle.findById(eine.id())).contains(gespeichert);
        assertThat(gespeichert.verlauf()).hasSize(3);
    }

    @Test
    void raisesTheVersionAndRefusesAnOlderOne() {
        var alle = alle();
        var erste = alle.save(Stellenbeispiel.lager("a", null));

        assertThat(alle.save(erste.ohneAnspruch()).version()).isEqualTo(2);
        assertThatThrownBy(() -> alle.save(erste.ohneAnspruch())).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void keepsOneOfTheSameOffersUnlessItIsClosedOrHasAReason() {
        var alle = alle();
        var eine = alle.save(Stellenbeispiel.lager("a", null));

        assertThatThrownBy(() -> alle.save(Stellenbeispiel.lager("b", null)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> alle.save(mitAnderemBeginn("c"))).isInstanceOf(DuplicateKeyException.class);
        assertThat(alle.save(Stellenbeispiel.lager("d", "Zweite Schicht")).version()).isEqualTo(1);
        alle.save(eine.geschlossen(new Schliessung(Schliessungsgrund.BESETZT, Stellenbeispiel.TAG, null),
                Stellenbeispiel.tat(Stellenbeispiel.TAG)));
        assertThat(alle.save(Stellenbeispiel.lager("b", null)).version()).isEqualTo(1);
    }

    private static Stellenangebot mitAnderemBeginn(String id) {
        return Stellenbeispiel.lager(id,
                new Stellenrahmen(2, null, null, null), null);
    }
}
