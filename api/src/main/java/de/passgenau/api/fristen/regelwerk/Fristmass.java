package de.passgenau.api.fristen.regelwerk;

import java.time.LocalDate;
import java.time.MonthDay;

import de.passgenau.api.fristen.kalender.Abstand;

/** How a rule finds the day on which something is due. */
public sealed interface Fristmass {

    /** So long after or before the event. */
    record Gezaehlt(Abstand abstand) implements Fristmass {}

    /** On a fixed day of the year, so many years after that of the event; the next one if it would lie before the event. */
    record Kalendertag(MonthDay tag, int jahre) implements Fristmass {

        public LocalDate nach(LocalDate ereignis) {
            var faellig = tag.atYear(ereignis.getYear() + jahre);
            return faellig.isBefore(ereignis) ? tag.atYear(faellig.getYear() + 1) : faellig;
        }
    }
}
