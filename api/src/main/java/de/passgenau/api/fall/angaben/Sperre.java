package de.passgenau.api.fall.angaben;

import java.time.LocalDate;

/**
 * Processing is restricted (Art. 18 DSGVO): the case is kept and shown to nobody.
 *
 * @param davor the state that it goes back to
 */
public record Sperre(Sperrgrund grund, LocalDate seit, Zustand davor) {

    public Sperre {
        if (davor == Zustand.GESPERRT) {
            throw new IllegalArgumentException("A blocked case is not blocked again");
        }
    }
}
