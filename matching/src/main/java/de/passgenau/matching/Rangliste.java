package de.passgenau.matching;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.matching.bewertung.Bewertung;

/**
 * The wanted part of a ranking: by {@link Rangwert}, equal ones by their id.
 *
 * @param gesamt how many there are on all pages together, and how precisely that is known
 * @param gewichte the version of the weights
 * @param laufkennung the same for the same question and the same answer, on any machine
 */
public record Rangliste(
        List<Platz> plaetze,
        Gesamtzahl gesamt,
        boolean davorMehr,
        boolean danachMehr,
        String gewichte,
        LocalDate stichtag,
        String laufkennung) {

    public Rangliste {
        plaetze = List.copyOf(plaetze);
    }

    /**
     * How many there are.
     *
     * @param genau whether there are exactly so many; otherwise there are more
     */
    public record Gesamtzahl(long anzahl, boolean genau) {

        public static Gesamtzahl genau(long anzahl) {
            return new Gesamtzahl(anzahl, true);
        }

        public static Gesamtzahl mehrAls(long anzahl) {
            return new Gesamtzahl(anzahl, false);
        }
    }

    /** Who or what was found, with the reasons. */
    public record Platz(String id, Rangwert rang, Bewertung bewertung) {

        public int punkte() {
            return rang.punkte();
        }

        /** For the next part. */
        public Marke marke() {
            return rang.marke(id);
        }
    }
}
