package de.passgenau.api.fall.kategorie;

import java.time.LocalDate;

/**
 * What keeps a person from being placed until a known day (K-03).
 *
 * @param ende the last day of it
 */
public record Sperrereignis(Art art, LocalDate ende) {

    /** What it is; nothing about health. */
    public enum Art {
        ELTERNZEIT, MUTTERSCHUTZ, PFLEGE, SCHULBESUCH, FREIWILLIGENDIENST, HAFT, SONSTIGES
    }
}
