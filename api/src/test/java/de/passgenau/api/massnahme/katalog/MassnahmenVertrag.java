package de.passgenau.api.massnahme.katalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import de.passgenau.api.store.Kurzform;
import de.passgenau.api.store.Repositorien;
import de.passgenau.api.store.Teststore;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.TraegerId;
import de.passgenau.catalogue.massnahme.Entwurf;
import de.passgenau.catalogue.massnahme.Herkunft;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import de.passgenau.catalogue.massnahme.Massnahmen;
import de.passgenau.catalogue.massnahme.Tat;
import de.passgenau.catalogue.massnahme.Urheber;
import de.passgenau.catalogue.massnahme.Verantwortung;
import de.passgenau.catalogue.regel.Ausgang;
import de.passgenau.catalogue.regel.Ausgang.Vollzogen;
import de.passgenau.catalogue.steckbrief.Umfang;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** What every store has to do for Maßnahmen. */
abstract class MassnahmenVertrag {

    private static final Tat TAT = new Tat(new Urheber("demo-leitung", null), LocalDate.of(2027, 3, 28),
            Spur.begonnen(Instant.parse("2026-12-01T08:30:00Z"), List.of()));

    abstract Teststore store();

    private Massnahmen alle() {
        var teile = new KatalogConfiguration();
        return Repositorien.auf(store(), Massnahmen.class, teile.massnahmenindizes(), teile.massnahmeId(),
                new Kurzform<>(TraegerId.class, TraegerId::new, TraegerId::wert));
    }

    @Test
    void givesBackTheWholeSteckbriefAndItsHistory() {
        var alle = alle();
        var entworfen = alle.save(massnahme("a", null));
        var gespeichert = alle.save(gelungen(entworfen.verantwortungGeben(
                new Verantwortung("demo-fallmanager", "Demo Fallmanager", null, null), TAT)));

        assertThat(alle.findById(new MassnahmeId("a"))).contains(gespeichert);
        assertThat(gespeichert.version()).isEqualTo(2);
        assertThat(alle.findById(new MassnahmeId("x"))).isEmpty();
    }

    @Test
    @DisplayName("M-04 what a Steckbrief is counted as is no less than what it takes in the store")
    void takesNoMoreRoomThanItIsCountedAs() {
        var alle = alle();
        var eine = alle.save(massnahme("a", null));
        var vorher = bytes();
        var neu = DemoKatalog.steckbrief("Straßensozialarbeit ".repeat(5));
        alle.save(gelungen(eine.aendern(neu, TAT)));

        assertThat(bytes() - vorher).isBetween(1_000, (int) Umfang.von(neu) + 512);
    }

    private int bytes() {
        var eines = store().mongo().getCollection("massnahmen").withDocumentClass(RawBsonDocument.class).find().first();
        return Objects.requireNonNull(eines).getByteBuffer().remaining();
    }

    @Test
    void takesOverNothingTwice() {
        var alle = alle();
        alle.save(massnahme("a", new Herkunft("Kursnet", "4711", null, null)));
        alle.save(massnahme("b", null));

        assertThatThrownBy(() -> alle.save(massnahme("c", new Herkunft("Kursnet", "4711", null, null))))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void refusesAnOlderVersion() {
        var alle = alle();
        var erste = alle.save(massnahme("a", null));
        alle.save(gelungen(erste.aendern(DemoKatalog.steckbrief("Neu"), TAT)));

        assertThatThrownBy(() -> alle.save(gelungen(erste.aendern(DemoKatalog.steckbrief("Anders"), TAT))))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    private static Massnahme massnahme(String id, @Nullable Herkunft herkunft) {
        return gelungen(Massnahme.entwerfen(new MassnahmeId(id),
                new Entwurf(new TraegerId("lernhaus"), herkunft, DemoKatalog.steckbrief("Coaching")), TAT));
    }

    private static Massnahme gelungen(Ausgang<Massnahme> ausgang) {
        assertThat(ausgang).isInstanceOf(Vollzogen.class);
        return ((Vollzogen<Massnahme>) ausgang).stand();
    }
}
