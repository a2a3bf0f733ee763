package de.passgenau.api.massnahme.suche;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.Spur;
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
import de.passgenau.catalogue.durchgang.vergabe.AufDieWarteliste;
import de.passgenau.catalogue.durchgang.vergabe.Reservieren;
import de.passgenau.catalogue.durchgang.vergabe.Vorschlagen;
import de.passgenau.catalogue.durchgang.vergabe.Zuweisen;
import de.passgenau.catalogue.durchgang.vergabe.Zweckangabe;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.regel.Ausgang.Vollzogen;

/** Durchgänge of one place each. */
final class Laeufe {

    private static final Spur SPUR = Spur.begonnen(Instant.EPOCH, List.of());

    private Laeufe() {}

    static Durchgang in(Massnahme massnahme, LocalDate beginn, Einstieg einstieg) {
        var rahmen = new Rahmen(new Laufzeit(beginn, beginn.plusMonths(6)), new Platzzahl(0, 1, 0, 0), einstieg,
                new Vergabeordnung(Reihenfolge.NACH_EINGANG, 14), Anwesenheitsuhr.BIS_ZUM_ENDE,
                new Durchfuehrungsort("Lernhaus", new Anschrift(null, "17291", "Prenzlau"), false, false));
        var geplant = Durchgang.planen(new DurchgangId(UUID.randomUUID().toString()),
                new Angebot(massnahme.id(), massnahme.traeger()), rahmen, SPUR);
        assertThat(geplant).isInstanceOf(Vollzogen.class);
        return ((Vollzogen<Durchgang>) geplant).stand();
    }

    static Durchgang voll(Durchgang leer, LocalDate heute) {
        var eine = new TeilnahmeId("t");
        return nach(new Zuweisen(eine, false), nach(vorschlag(eine), leer, heute), heute);
    }

    static Durchgang reserviert(Durchgang leer, LocalDate heute, LocalDate bis) {
        var eine = new TeilnahmeId("t");
        return nach(new Reservieren(eine, bis, false), nach(vorschlag(eine), leer, heute), heute);
    }

    /** Somebody waits, although the place is free. */
    static Durchgang erwartet(Durchgang stand, LocalDate heute) {
        var eine = new TeilnahmeId("w");
        return nach(new AufDieWarteliste(eine, Dringlichkeit.NORMAL), nach(vorschlag(eine), stand, heute), heute);
    }

    private static Tat vorschlag(TeilnahmeId eine) {
        return new Vorschlagen(eine, new Fallkennung(eine.wert()),
                new Zweckangabe("SCHULDEN", "geordnet", "Haushaltsplan", Set.of("SCHULDEN")), false,
                Dringlichkeit.NORMAL);
    }

    private static Durchgang nach(Tat tat, Durchgang stand, LocalDate heute) {
        var ausgang = stand.vollziehe(tat, new Umstaende(heute, Instant.EPOCH, "demo", tag -> true), SPUR);
        assertThat(ausgang).isInstanceOf(Tatausgang.Vollzogen.class);
        return ((Tatausgang.Vollzogen) ausgang).stand();
    }
}
