package de.passgenau.api.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.massnahme.katalog.Kurzformen;
import de.passgenau.api.store.Repositorien;
import de.passgenau.api.store.Teststore;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.durchgang.DurchgangId;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.konto.AlleMassnahmenkonten;
import de.passgenau.catalogue.konto.Massnahmenkonto;
import de.passgenau.catalogue.konto.Vormerken;
import de.passgenau.catalogue.konto.Wiederholungsfristen;
import de.passgenau.catalogue.regel.Ausgang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.index.IndexInfo;

/** What every store has to do for the accounts of Maßnahmen. */
abstract class MassnahmenkontenVertrag {

    private static final Fallkennung FALL = new Fallkennung("f1");
    private static final Spur SPUR = Spur.begonnen(Instant.parse("2026-11-22T08:30:00Z"), List.of());

    abstract Teststore store();

    private AlleMassnahmenkonten alle() {
        return Repositorien.auf(store(), AlleMassnahmenkonten.class, new TeilnahmeConfiguration().kontoindizes(),
                Kurzformen.alle());
    }

    @Test
    @DisplayName("N-13 gives back every claim of a case")
    void givesBackEveryClaim() {
        var alle = alle();
        var eroeffnet = alle.save(vorgemerkt(Massnahmenkonto.eroeffnet(FALL, SPUR), "1"));
        var zweimal = alle.save(vorgemerkt(eroeffnet, "2"));

        assertThat(alle.findById(FALL)).contains(zweimal);
        assertThat(zweimal.vormerkungen()).hasSize(2);
        assertThat(alle.findById(new Fallkennung("anderer"))).isEmpty();
    }

    @Test
    @DisplayName("N-13 of two who claim for the same case at once one is refused, be the account new or not")
    void refusesAnOlderVersion() {
        var alle = alle();
        var neu = Massnahmenkonto.eroeffnet(FALL, SPUR);
        var erste = alle.save(vorgemerkt(neu, "1"));
        assertThatThrownBy(() -> alle.save(vorgemerkt(neu, "2"))).isInstanceOf(DuplicateKeyException.class);

        alle.save(vorgemerkt(erste, "2"));
        assertThatThrownBy(() -> alle.save(vorgemerkt(erste, "3")))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void findsOpenClaimsAndRecentEndsByIndexes() {
        alle();

        assertThat(store().mongo().indexOps("massnahmenkonten").getIndexInfo()).extracting(IndexInfo::getName)
                .anyMatch(name -> name.startsWith("vormerkungen.stand"))
                .anyMatch(name -> name.startsWith("vormerkungen.letzterTag"));
    }

    private static Massnahmenkonto vorgemerkt(Massnahmenkonto konto, String nummer) {
        var ausgang = konto.vormerken(
                new Vormerken(new TeilnahmeId("t" + nummer), new DurchgangId("d" + nummer), "art" + nummer,
                        LocalDate.of(2026, 12, 1), Wiederholungsfristen.UEBLICH, null),
                SPUR);
        assertThat(ausgang).isInstanceOf(Ausgang.Vollzogen.class);
        return ((Ausgang.Vollzogen<Massnahmenkonto>) ausgang).stand();
    }
}
