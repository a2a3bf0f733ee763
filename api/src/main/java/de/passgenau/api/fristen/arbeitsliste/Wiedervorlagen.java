package de.passgenau.api.fristen.arbeitsliste;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Knows what somebody wanted to look at again, in memory. */
@FunctionalInterface
public interface Wiedervorlagen {

    /**
     * What was put off until today or before, and is still to be decided.
     *
     * @param durch who has put it off, whoever leads the case
     */
    List<Vermittlungsanlass> bisHeute(Set<String> durch, LocalDate heute);
}
