package de.passgenau.api.fristen.arbeitsliste;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Knows what in households asks for attention, in memory. */
@FunctionalInterface
public interface Haushaltsanlaesse {

    /** @param faelle store ids of the cases of whoever asks */
    List<Haushaltsanlass> von(Set<String> faelle, LocalDate heute);
}
