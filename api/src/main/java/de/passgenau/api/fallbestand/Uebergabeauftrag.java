package de.passgenau.api.fallbestand;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.security.Fallmanagerart;
import org.jspecify.annotations.Nullable;

/**
 * Which cases go to whom.
 *
 * @param von subject of who has led them so far, at the identity provider
 * @param ab the first day on which the others are in charge
 */
public record Uebergabeauftrag(
        String von,
        Auswahl auswahl,
        List<Empfaenger> empfaenger,
        Verteilung verteilung,
        String grund,
        LocalDate ab) {

    public Uebergabeauftrag {
        empfaenger = List.copyOf(empfaenger);
    }

    /**
     * Which of the open cases; null means whichever.
     *
     * @param nachnameVon the first letters of the first last name
     * @param nachnameBis the first letters of the last one, all that begin with them included
     */
    public record Auswahl(
            @Nullable String geschaeftsstelle,
            @Nullable Zielgruppe zielgruppe,
            @Nullable String nachnameVon,
            @Nullable String nachnameBis) {}

    /**
     * Somebody who is to take cases over.
     *
     * @param fallmanager his subject at the identity provider
     */
    public record Empfaenger(String fallmanager, Fallmanagerart art) {}

    /** How cases are distributed where several may have them. */
    public enum Verteilung {
        /** Everybody gets as many as the others. */
        GLEICHMAESSIG,
        /** Whoever is furthest from the number of cases that the rule set knows for one Fallmanager gets the next. */
        NACH_SCHLUESSEL
    }
}
