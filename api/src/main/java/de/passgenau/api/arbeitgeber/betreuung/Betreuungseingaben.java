package de.passgenau.api.arbeitgeber.betreuung;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What callers want to record about an employer, unchecked. */
final class Betreuungseingaben {

    private Betreuungseingaben() {}

    /** Which employer, and the version of how it is looked after; 0 where nothing was recorded. */
    interface Bezug {

        String arbeitgeberId();

        int version();
    }

    record Betreuerwunsch(String arbeitgeberId, int version, @Nullable String betreuer, @Nullable String grund)
            implements
                Bezug {}

    /** @param ansprechpersonId null for a new one */
    record Personwunsch(
            String arbeitgeberId,
            int version,
            @Nullable String ansprechpersonId,
            @Nullable String name,
            @Nullable String funktion,
            @Nullable String telefon,
            @Nullable String email) implements Bezug {}

    record Personabgang(String arbeitgeberId, int version, String ansprechpersonId) implements Bezug {}

    record Kontaktwunsch(
            String arbeitgeberId,
            int version,
            LocalDate tag,
            Arbeitgeberkontakt.Art art,
            @Nullable String mit,
            @Nullable String ergebnis) implements Bezug {}

    record Absprachewunsch(
            String arbeitgeberId,
            int version,
            LocalDate tag,
            @Nullable String text,
            @Nullable LocalDate gueltigBis) implements Bezug {}

    /** @param fuer null for the caller himself */
    record Vorlagewunsch(
            String arbeitgeberId,
            int version,
            LocalDate faelligAm,
            @Nullable String anlass,
            @Nullable String fuer) implements Bezug {}

    record Erledigungswunsch(String arbeitgeberId, int version, String wiedervorlageId, @Nullable String ergebnis)
            implements
                Bezug {}
}
