package de.passgenau.api.bedarfsgemeinschaft.vorgang;

import java.util.Optional;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.catalogue.Spur;

/** Something that somebody wants to do to a household. */
@FunctionalInterface
public interface Haushaltstat {

    /** The household afterwards, or as it is after it was noted why that can't be. */
    Bedarfsgemeinschaft vollziehe(Bedarfsgemeinschaft bg, Spur spur, Pruefung pruefung);

    /** What has to be stored before the household, once nothing speaks against it; or why that was not possible. */
    default Optional<Verstoss> bereiteVor(Bedarfsgemeinschaft danach) {
        return Optional.empty();
    }
}
