package de.passgenau.api.teilnahme.planung;

import java.time.LocalDate;

import de.passgenau.api.eingabe.AnschriftEingabe;
import de.passgenau.catalogue.durchgang.rahmen.Nachholung;
import de.passgenau.catalogue.durchgang.rahmen.Reihenfolge;
import org.jspecify.annotations.Nullable;

/** Durchgänge as callers want them to be, unchecked. */
final class Planungseingaben {

    private Planungseingaben() {}

    record Planung(String massnahmeId, Rahmenwunsch rahmen) {}

    record Umplanung(String id, int version, Rahmenwunsch rahmen) {}

    record Absagewunsch(String id, int version, @Nullable String grund) {}

    record Rahmenwunsch(
            Laufzeitwunsch laufzeit,
            Platzwunsch plaetze,
            Einstiegswunsch einstieg,
            Vergabewunsch vergabe,
            Uhrwunsch uhr,
            Ortswunsch ort) {}

    record Laufzeitwunsch(LocalDate beginn, @Nullable LocalDate ende) {}

    record Platzwunsch(int mindestens, int hoechstens, int bezahlt, int teilzeit) {}

    record Einstiegswunsch(boolean flexibel, int nachruecken) {}

    record Vergabewunsch(Reihenfolge reihenfolge, int reservierungstage) {}

    record Uhrwunsch(@Nullable Integer nettotage, Nachholung nachholung) {}

    record Ortswunsch(
            @Nullable String bezeichnung,
            @Nullable AnschriftEingabe anschrift,
            boolean kinderbetreuung,
            boolean abholung) {}
}
