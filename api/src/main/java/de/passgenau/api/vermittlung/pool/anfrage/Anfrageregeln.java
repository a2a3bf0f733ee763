package de.passgenau.api.vermittlung.pool.anfrage;

import java.time.LocalDate;
import java.time.Period;

import de.passgenau.api.fristen.kalender.Abstand;
import de.passgenau.api.fristen.kalender.Einheit;
import de.passgenau.api.fristen.kalender.Kalender;

/**
 * How often an employer may ask, by when it is answered, and how long what is released is shown.
 *
 * @param jeTag       requests of one employer on one day
 * @param arbeitstage until the Arbeitgeberservice should have answered
 * @param verfall     after which a request that nobody has answered ends by itself
 * @param freigabe    how long a release holds unless a shorter time is set
 */
public record Anfrageregeln(int jeTag, int arbeitstage, Period verfall, Period freigabe, Kalender kalender) {

    LocalDate antwortBis(LocalDate tag) {
        return kalender.ende(tag, Abstand.nach(arbeitstage, Einheit.ARBEITSTAGE)).tag();
    }

    /** By when somebody has to do something about it; its last day where something is released. */
    LocalDate faelligAm(Kontaktanfrage anfrage, LocalDate gestellt) {
        return anfrage.letzter().stand() == Anfragestand.ANGEFRAGT ? antwortBis(gestellt) : anfrage.letzter().bis();
    }
}
