package de.passgenau.catalogue.durchgang;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import de.passgenau.catalogue.Ausgaenge;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.TraegerId;
import de.passgenau.catalogue.durchgang.Tatausgang.Abgewiesen;
import de.passgenau.catalogue.durchgang.Tatausgang.KeinPlatz;
import de.passgenau.catalogue.durchgang.Tatausgang.Vollzogen;
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
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.durchgang.vergabe.Vorschlagen;
import de.passgenau.catalogue.durchgang.vergabe.Zuweisen;
import de.passgenau.catalogue.durchgang.vergabe.Zweckangabe;
import de.passgenau.catalogue.durchgang.verlauf.Antreten;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import de.passgenau.catalogue.regel.Verstoss;

/** A course of half a year that begins on a Monday in March, and what may happen to its participants. */
public final class Kurs {

    /** A Monday four weeks before. */
    public static final LocalDate VORHER = LocalDate.of(2027, 2, 1);
    public static final LocalDate BEGINN = LocalDate.of(2027, 3, 1);
    public static final LocalDate ENDE = LocalDate.of(2027, 8, 31);
    public static final Angebot ANGEBOT = new Angebot(new MassnahmeId("m1"), new TraegerId("t1"));
    public static final String ZIEL = "einen Betrieb für ein Praktikum finden";

    private Kurs() {}

    /** With so many places, all of them paid and open for part time. */
    public static Rahmen rahmen(int plaetze) {
        return rahmen(new Platzzahl(0, plaetze, plaetze, plaetze));
    }

    public static Rahmen rahmen(Platzzahl plaetze) {
        return new Rahmen(new Laufzeit(BEGINN, ENDE), plaetze, Einstieg.ZUM_BEGINN,
                new Vergabeordnung(Reihenfolge.NACH_EINGANG, 14), Anwesenheitsuhr.BIS_ZUM_ENDE,
                new Durchfuehrungsort("Werkstatt am Markt", null, false, false));
    }

    public static Rahmen mit(Rahmen rahmen, Laufzeit laufzeit) {
        return new Rahmen(laufzeit, rahmen.plaetze(), rahmen.einstieg(), rahmen.vergabe(), rahmen.uhr(), rahmen.ort());
    }

    public static Rahmen mit(Rahmen rahmen, Einstieg einstieg) {
        return new Rahmen(rahmen.laufzeit(), rahmen.plaetze(), einstieg, rahmen.vergabe(), rahmen.uhr(), rahmen.ort());
    }

    public static Rahmen mit(Rahmen rahmen, Vergabeordnung vergabe) {
        return new Rahmen(rahmen.laufzeit(), rahmen.plaetze(), rahmen.einstieg(), vergabe, rahmen.uhr(), rahmen.ort());
    }

    public static Rahmen mit(Rahmen rahmen, Anwesenheitsuhr uhr) {
        return new Rahmen(rahmen.laufzeit(), rahmen.plaetze(), rahmen.einstieg(), rahmen.vergabe(), uhr, rahmen.ort());
    }

    public static Durchgang mitPlaetzen(int plaetze) {
        return mit(rahmen(plaetze));
    }

    public static Durchgang mit(Rahmen rahmen) {
        return Ausgaenge.stand(Durchgang.planen(new DurchgangId("d1"), ANGEBOT, rahmen, spur(VORHER)));
    }

    /** Monday to Friday are working days. */
    public static Umstaende am(LocalDate heute) {
        return new Umstaende(heute, heute.atStartOfDay().toInstant(ZoneOffset.UTC), "fm", Kurs::istArbeitstag);
    }

    public static boolean istArbeitstag(LocalDate tag) {
        return tag.getDayOfWeek() != DayOfWeek.SATURDAY && tag.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    public static Spur spur(LocalDate tag) {
        return Spur.begonnen(tag.atStartOfDay().toInstant(ZoneOffset.UTC), List.of());
    }

    public static TeilnahmeId id(String wer) {
        return new TeilnahmeId("t-" + wer);
    }

    public static Fallkennung fall(String wer) {
        return new Fallkennung("f-" + wer);
    }

    public static Zweckangabe zweck() {
        return new Zweckangabe("TAGESSTRUKTUR", "kommt an vier Tagen der Woche", ZIEL, Set.of("TAGESSTRUKTUR"));
    }

    public static Vorschlagen vorschlag(String wer) {
        return new Vorschlagen(id(wer), fall(wer), zweck(), false, Dringlichkeit.NORMAL);
    }

    public static Vorschlagen inTeilzeit(String wer) {
        return new Vorschlagen(id(wer), fall(wer), zweck(), true, Dringlichkeit.NORMAL);
    }

    public static Vorschlagen dringend(String wer) {
        return new Vorschlagen(id(wer), fall(wer), zweck(), false, Dringlichkeit.HOCH);
    }

    public static Tatausgang tue(Durchgang durchgang, LocalDate heute, Tat tat) {
        return durchgang.vollziehe(tat, am(heute), spur(heute));
    }

    /** After all these acts on one day, each of them done. */
    public static Durchgang nach(Durchgang durchgang, LocalDate heute, Tat... taten) {
        var stand = durchgang;
        for (var tat : taten) {
            stand = vollzogen(tue(stand, heute, tat));
        }
        return stand;
    }

    /** All of them proposed and assigned four weeks before. */
    public static Durchgang zugewiesen(Durchgang durchgang, String... wer) {
        var stand = durchgang;
        for (var eine : wer) {
            stand = nach(stand, VORHER, vorschlag(eine), new Zuweisen(id(eine), false));
        }
        return stand;
    }

    /** All of them there from the first day on. */
    public static Durchgang angetreten(Durchgang durchgang, String... wer) {
        var stand = zugewiesen(durchgang, wer);
        for (var eine : wer) {
            stand = nach(stand, BEGINN, new Antreten(id(eine), BEGINN));
        }
        return stand;
    }

    /** Proposed, and on the waiting list since no place is free. */
    public static Durchgang wartend(Durchgang durchgang, Vorschlagen vorschlag) {
        var stand = nach(durchgang, VORHER, vorschlag);
        return keinPlatz(tue(stand, VORHER, new Zuweisen(vorschlag.teilnahme(), true))).stand();
    }

    public static Durchgang vollzogen(Tatausgang ausgang) {
        if (ausgang instanceof Vollzogen(Durchgang stand)) {
            return stand;
        }
        throw new AssertionError("Was to be done: " + ausgang);
    }

    public static KeinPlatz keinPlatz(Tatausgang ausgang) {
        if (ausgang instanceof KeinPlatz keinPlatz) {
            return keinPlatz;
        }
        throw new AssertionError("Was to find no place: " + ausgang);
    }

    /** Why it was refused, in short. */
    public static List<String> saetze(Tatausgang ausgang) {
        return ausgang instanceof Abgewiesen(var verstoesse)
                ? verstoesse.stream().map(Verstoss::satz).toList()
                : List.of();
    }

    public static Teilnahme teilnahme(Durchgang durchgang, String wer) {
        return durchgang.teilnahme(id(wer)).orElseThrow();
    }
}
