package de.passgenau.api.vermittlung.vorschlag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.passgenau.api.fall.FallId;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.api.store.Kurzform;
import de.passgenau.api.store.Repositorien;
import de.passgenau.api.store.Teststore;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

/** What every store has to do for proposals. */
abstract class VermittlungsvorschlaegeVertrag {

    abstract Teststore store();

    private Vermittlungsvorschlaege alle() {
        var parts = new VorschlagConfiguration();
        return Repositorien.auf(store(), Vermittlungsvorschlaege.class, parts.vorschlagsindizes(), parts.vorschlagId(),
                new Kurzform<>(FallId.class, FallId::new, FallId::wert),
                new Kurzform<>(StellenangebotId.class, StellenangebotId::new, StellenangebotId::wert));
    }

    @Test
    void givesBackEveryStepAndWhatBothSidesSay() {
        var alle = alle();
        var tat = Vorschlagsbeispiel.tat(Vorschlagsbeispiel.TAG);
        var gespeichert = alle.save(Vorschlagsbeispiel.neu("a")
                .weiter(Vorschlagsstand.VERSANDT, Vorschlagsgrund.KEINER, tat)
                .mit(Rueckmeldung.Seite.BEWERBER, "Kommt gern.", tat)
                .weiter(Vorschlagsstand.ABGELEHNT_ARBEITGEBER,
                        new Vorschlagsgrund(Vorschlagsgrund.Arbeitgeberabsage.ANDERER, null, null, "Umzug."), tat));

        assertThat(gespeichert.version()).isEqualTo(1);
        assertThat(alle.findById(new VorschlagId("a"))).contains(gespeichert);
        assertThat(gespeichert.verlauf()).hasSize(3);
        assertThat(gespeichert.rueckmeldungen()).hasSize(1);
    }

    @Test
    void refusesAnOlderVersion() {
        var alle = alle();
        var tat = Vorschlagsbeispiel.tat(Vorschlagsbeispiel.TAG);
        var erster = alle.save(Vorschlagsbeispiel.neu("a"));
        alle.save(erster.weiter(Vorschlagsstand.VERSANDT, Vorschlagsgrund.KEINER, tat));

        assertThatThrownBy(() -> alle.save(erster.weiter(Vorschlagsstand.ZURUECKGEZOGEN, Vorschlagsgrund.KEINER, tat)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }
}
