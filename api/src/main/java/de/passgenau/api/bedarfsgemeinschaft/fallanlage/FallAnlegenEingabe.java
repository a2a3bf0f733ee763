package de.passgenau.api.bedarfsgemeinschaft.fallanlage;

import de.passgenau.api.security.Fallmanagerart;
import org.jspecify.annotations.Nullable;

/**
 * Whose case is to be opened and who is to be in charge, unchecked.
 *
 * @param fallId the open case that the person has already, to be taken over; null for a new one
 * @param namensgleich whether another person of the same name and birthday is meant who has a case
 * @param fallnummer null for one that is made of the BG-Nummer
 * @param geschaeftsstelle null for that of the household
 * @param fallmanager null for the caller
 * @param fallmanagerArt null if it is the caller's
 */
record FallAnlegenEingabe(
        String mitgliedId,
        @Nullable String fallId,
        @Nullable Boolean namensgleich,
        @Nullable String fallnummer,
        @Nullable String geschaeftsstelle,
        @Nullable String fallmanager,
        @Nullable Fallmanagerart fallmanagerArt,
        @Nullable String telefon,
        @Nullable String email) {}
