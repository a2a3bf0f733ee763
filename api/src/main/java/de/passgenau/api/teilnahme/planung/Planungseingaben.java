package de.passgenau.api.teilnahme.planung;

import java.time.LocalDate;

import de.passgenau.api.eingabe.AnschriftEingabe;
import de.passgenau.catalogue.durchgang.rahmen.Nachholung;
import de.passgenau.catalogue.durchgang.rahmen.Reihenfolge;
import org.jspecify.annotations.Nullable;

/** Durchgänge as callers want them to be, unchecked. */
public final class Planungseingaben {

    private Planungseingaben() {}

    record Planung(String massnahmeId, Rahmenwunsch rahmen) {}

    record Umplanung(String id, int version, Rahmenwunsch rahmen) {}

    record Absagewunsch(String id, int version, @Nullable String grund) {}

    /** The plan as a whole. */
    public record Rahmenwunsch(
            Laufzeitwunsch laufzeit,
            Platzwunsch plaetze,
            Einstiegswunsch einstieg,
            Vergabewunsch vergabe,
            Uhrwunsch uhr,
            Ortswunsch ort) {}

    /** From the first to the last day. */
    public record Laufzeitwunsch(LocalDate beginn, @Nullable LocalDate ende) {}

    /** How many places. */
    public record Platzwunsch(int mindestens, int hoechstens, int bezahlt, int teilzeit) {}

    /** Until when one can join. */
    public record Einstiegswunsch(boolean flexibel, int nachruecken) {}

    /** How places are given. */
    public record Vergabewunsch(Reihenfolge reihenfolge, int reservierungstage) {}

    /** How long one person stays. */
    public record Uhrwunsch(@Nullable Integer nettotage, Nachholung nachholung) {}

    /** Where it takes place. */
    public record Ortswunsch(
            @Nullable String bezeichnung,
            @Nullable AnschriftEingabe anschrift,
            boolean kinderbetreuung,
            boolean abholung) {}
}
