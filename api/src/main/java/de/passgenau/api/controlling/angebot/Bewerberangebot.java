package de.passgenau.api.controlling.angebot;

import java.time.Instant;
import java.util.List;

import de.passgenau.api.controlling.Zahl;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import org.jspecify.annotations.Nullable;

/**
 * Whom the Jobcenter could place, by occupation (C-05).
 *
 * @param unter the group whose parts are told; null for all
 */
record Bewerberangebot(Instant stand, @Nullable String unter, List<Berufsangebot> berufe) {

    /** Those of one group of the KldB, and the offers for them. */
    record Berufsangebot(
            String kldb,
            @Nullable String bezeichnung,
            Zahl sofortInsgesamt,
            List<Kategorieangebot> sofort,
            Zahl nachKurs,
            List<Kursbedarf> kurse,
            Zahl nachQualifizierung,
            List<Kursbedarf> qualifizierungen,
            int offeneStellen) {}

    /** How many of a category can start at once. */
    record Kategorieangebot(Kundenkategorie kategorie, Zahl anzahl) {}

    /** How many need the same. */
    record Kursbedarf(Hemmnisart hemmnis, Zahl anzahl) {}
}
