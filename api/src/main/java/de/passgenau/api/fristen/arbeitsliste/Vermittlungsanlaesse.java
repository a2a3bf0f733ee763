package de.passgenau.api.fristen.arbeitsliste;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Knows what has to be done about placing somebody, in memory. */
@FunctionalInterface
public interface Vermittlungsanlaesse {

    /**
     * What has to be done today or should have been before.
     *
     * @param faelle store ids of the cases of whoever asks
     */
    List<Vermittlungsanlass> bisHeute(Set<String> faelle, LocalDate heute);
}
