package de.passgenau.catalogue.steckbrief;

import org.jspecify.annotations.Nullable;

/**
 * How a Maßnahme goes, for all and for one person.
 *
 * @param dauer       for one person
 * @param anwesenheit null where days of attendance are not counted
 * @param durchgaenge how many runs are planned
 * @param freiwillig  null where nobody has said so
 */
public record Ablauf(
        Laufzeit laufzeit,
        @Nullable Dauer dauer,
        @Nullable Wochenstunden wochenstunden,
        @Nullable Anwesenheit anwesenheit,
        @Nullable Integer durchgaenge,
        @Nullable Boolean freiwillig) {

    public static final Ablauf LEER = new Ablauf(Laufzeit.OFFEN, null, null, null, null, null);

    public Ablauf {
        Texte.mindestens("A number of runs", 1, durchgaenge);
    }

    /** @param maximal whether it is the longest, not the usual time */
    public record Dauer(int wert, Dauereinheit einheit, boolean maximal) {

        public Dauer {
            Texte.mindestens("A duration", 1, wert);
        }
    }

    /**
     * Days of attendance that everybody is to reach.
     *
     * @param fehltageAnhaengen whether days missed are added at the end
     */
    public record Anwesenheit(int nettotage, boolean fehltageAnhaengen) {

        public Anwesenheit {
            Texte.mindestens("A number of days", 1, nettotage);
        }
    }
}
