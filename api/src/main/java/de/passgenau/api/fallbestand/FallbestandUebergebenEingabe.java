package de.passgenau.api.fallbestand;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.fallbestand.Uebergabeauftrag.Empfaenger;
import de.passgenau.api.fallbestand.Uebergabeauftrag.Verteilung;
import org.jspecify.annotations.Nullable;

/**
 * A caseload as somebody wants it to be handed over, unchecked.
 *
 * @param ab null for today
 * @param probelauf whether everything is looked at and nothing stored
 */
record FallbestandUebergebenEingabe(
        @Nullable String von,
        @Nullable String geschaeftsstelle,
        @Nullable Zielgruppe zielgruppe,
        @Nullable String nachnameVon,
        @Nullable String nachnameBis,
        List<Empfaenger> empfaenger,
        Verteilung verteilung,
        @Nullable String grund,
        @Nullable LocalDate ab,
        boolean probelauf) {}
