package de.passgenau.api.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import de.passgenau.api.massnahme.katalog.Kurzformen;
import de.passgenau.api.store.Repositorien;
import de.passgenau.api.store.Teststore;
import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.TraegerId;
import de.passgenau.catalogue.durchgang.AlleDurchgaenge;
import de.passgenau.catalogue.durchgang.Angebot;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.DurchgangId;
import de.passgenau.catalogue.durchgang.Tat;
import de.passgenau.catalogue.durchgang.Tatausgang;
import de.passgenau.catalogue.durchgang.Umstaende;
import de.passgenau.catalogue.durchgang.rahmen.Anwesenheitsuhr;
import de.passgenau.catalogue.durchgang.rahmen.Durchfuehrungsort;
import de.passgenau.catalogue.durchgang.rahmen.Einstieg;
import de.passgenau.catalogue.durchgang.rahmen.Laufzeit;
import de.passgenau.catalogue.durchgang.rahmen.Platzzahl;
import de.passgenau.catalogue.durchgang.rahmen.Rahmen;
import de.passgenau.catalogue.durchgang.rahmen.Reihenfolge;
import de.passgenau.catalogue.durchgang.rahmen.Vergabeordnung;
import de.passgenau.catalogue.durchgang.teilnahme.Dringlichkeit;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.durchgang.vergabe.Vorschlagen;
import de.passgenau.catalogue.durchgang.vergabe.Zuweisen;
import de.passgenau.catalogue.durchgang.vergabe.Zweckangabe;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.index.IndexInfo;

/** What every store has to do for Durchgänge. */
abstract class DurchgaengeVertrag {

    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 22);
    private static final Spur SPUR = Spur.begonnen(Instant.parse("2026-11-22T08:30:00Z"), List.of());
    private static final TeilnahmeId EINE = new TeilnahmeId("t1");

    abstract Teststore store();

    private AlleDurchgaenge alle() {
        return Repositorien.auf(store(), AlleDurchgaenge.class, new TeilnahmeConfiguration().durchgangsindizes(),
                Kurzformen.alle());
    }

    @Test
    @DisplayName("M-06 gives back the plan and everybody's way through it")
    void givesBackThePlanAndEverybodyInIt() {
        var alle = alle();
        var geplant = alle.save(geplant());
        var vergeben = alle.save(nach(new Zuweisen(EINE, false), nach(vorschlag(), geplant)));

        assertThat(alle.findById(new DurchgangId("d1"))).contains(vergeben);
        assertThat(vergeben.version()).isEqualTo(2);
        assertThat(vergeben.belegung(HEUTE).frei()).isEqualTo(1);
    }

    @Test
    @DisplayName("M-03 of two who give places of the same version one is refused")
    void refusesAnOlderVersion() {
        var alle = alle();
        var geplant = alle.save(geplant());
        alle.save(nach(vorschlag(), geplant));

        assertThatThrownBy(() -> alle.save(nach(vorschlag(), geplant)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void findsThoseOfAMassnahmeByAnIndex() {
        alle();

        assertThat(store().mongo().indexOps("durchgaenge").getIndexInfo()).extracting(IndexInfo::getName)
                .anyMatch(name -> name.startsWith("angebot.massnahme"));
    }

    private static Durchgang geplant() {
        return new Durchgang(new DurchgangId("d1"), 0, Durchgang.SCHEMA,
                new Angebot(new MassnahmeId("m1"), new TraegerId("lernhaus")),
                new Rahmen(new Laufzeit(HEUTE.plusDays(3), HEUTE.plusMonths(6)), new Platzzahl(1, 2, 2, 0),
                        Einstieg.FLEXIBEL, new Vergabeordnung(Reihenfolge.NACH_EINGANG, 14),
                        Anwesenheitsuhr.BIS_ZUM_ENDE,
                        new Durchfuehrungsort("Lernhaus", new Anschrift(null, "17291", "Prenzlau"), true, false)),
                List.of(), null, null, SPUR);
    }

    private static Tat vorschlag() {
        return new Vorschlagen(EINE, new Fallkennung("f1"),
                new Zweckangabe("SCHULDEN", "geordnet", "Haushaltsplan", Set.of("SCHULDEN")), false,
                Dringlichkeit.NORMAL);
    }

    private static Durchgang nach(Tat tat, Durchgang stand) {
        var ausgang = stand.vollziehe(tat, new Umstaende(HEUTE, Instant.EPOCH, "demo", tag -> true), SPUR);
        assertThat(ausgang).isInstanceOf(Tatausgang.Vollzogen.class);
        return ((Tatausgang.Vollzogen) ausgang).stand();
    }
}
