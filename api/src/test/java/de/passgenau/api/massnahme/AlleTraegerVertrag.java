package de.passgenau.api.massnahme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.store.Repositorien;
import de.passgenau.api.store.Teststore;
import de.passgenau.catalogue.AlleTraeger;
import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.Erreichbarkeit;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.TraegerId;
import de.passgenau.catalogue.Traegerangaben;
import de.passgenau.catalogue.Traegerart;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** What every store has to do for Träger. */
abstract class AlleTraegerVertrag {

    private static final Instant AM = Instant.parse("2026-12-01T08:30:00Z");

    abstract Teststore store();

    private AlleTraeger alle() {
        var parts = new MassnahmeConfiguration();
        return Repositorien.auf(store(), AlleTraeger.class, parts.traegerindizes(), parts.traegerId());
    }

    @Test
    void givesBackWhatWasStoredToTheDay() {
        var alle = alle();
        var gespeichert = alle.save(traeger("a", "Lernhaus"));

        assertThat(alle.findById(new TraegerId("a"))).contains(gespeichert);
        assertThat(gespeichert.azavZugelassenBis()).isEqualTo(LocalDate.of(2027, 3, 28));
        assertThat(alle.findById(new TraegerId("x"))).isEmpty();
    }

    @Test
    void keepsNamesUniqueInAnySpelling() {
        var alle = alle();
        alle.save(traeger("a", "Lernhaus Ost"));

        assertThatThrownBy(() -> alle.save(traeger("b", " LERNHAUS  ost "))).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void refusesAnOlderVersion() {
        var alle = alle();
        var erste = alle.save(traeger("a", "Lernhaus"));
        alle.save(erste.geaendert(erste.angaben(), erste.spur()));

        assertThatThrownBy(() -> alle.save(erste.geaendert(erste.angaben(), erste.spur())))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(alle.findById(new TraegerId("a"))).map(Traeger::version).contains(2L);
    }

    /** On the day when clocks go forward. */
    private static Traeger traeger(String id, String name) {
        return Traeger.aufgenommen(new TraegerId(id), new Traegerangaben(name, Traegerart.BILDUNGSTRAEGER,
                new Anschrift("Am Markt 1", "17268", "Templin"), new Erreichbarkeit(null, null, null),
                LocalDate.of(2027, 3, 28)), Spur.begonnen(AM, List.of()));
    }
}
