package de.passgenau.api.arbeitgeber.betreuung;

import java.time.Instant;

/**
 * One thing that was done with how an employer is looked after.
 *
 * @param durch Kennung of who did it
 */
public record Betreuungsvorgang(Art art, Instant am, String durch) {

    /** What was done. */
    public enum Art {
        BETREUER_GESETZT,
        ANSPRECHPERSON_ERFASST,
        ANSPRECHPERSON_ENTFERNT,
        KONTAKT_DOKUMENTIERT,
        ABSPRACHE_ERFASST,
        WIEDERVORLAGE_ANGELEGT,
        WIEDERVORLAGE_ERLEDIGT
    }
}
