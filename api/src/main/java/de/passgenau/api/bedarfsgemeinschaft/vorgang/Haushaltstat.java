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

    /** Where it is noted what the members would break by it. */
    default String feld() {
        return "bedarfsgemeinschaftId";
    }

    /** The same act, of whose members is said at this field what they would break. */
    static Haushaltstat an(String feld, Haushaltstat tat) {
        return new AmFeld(feld, tat);
    }

    /** What has to be stored before the household, once nothing speaks against it; or why that was not possible. */
    default Optional<Verstoss> bereiteVor(Bedarfsgemeinschaft danach) {
        return Optional.empty();
    }

    /** An act with the field that its input names the members by. */
    record AmFeld(String feld, Haushaltstat tat) implements Haushaltstat {

        @Override
        public Bedarfsgemeinschaft vollziehe(Bedarfsgemeinschaft bg, Spur spur, Pruefung pruefung) {
            return tat.vollziehe(bg, spur, pruefung);
        }

        @Override
        public Optional<Verstoss> bereiteVor(Bedarfsgemeinschaft danach) {
            return tat.bereiteVor(danach);
        }
    }
}
