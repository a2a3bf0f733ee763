package de.passgenau.matching.bewertung;

import java.util.List;

/** What comes of comparing one person with one offer or Maßnahme. */
public sealed interface Bewertung {

    int punkte();

    /** It is possible, and worth so many points. */
    record Passend(List<Befund> befunde) implements Bewertung {

        public Passend {
            befunde = List.copyOf(befunde);
        }

        /** 0 to 100: the sum of the criteria. */
        @Override
        public int punkte() {
            return befunde.stream().mapToInt(Befund::punkte).sum();
        }
    }

    /**
     * It is impossible, for all of these reasons.
     *
     * @param uebrige what the criteria that don't exclude would give
     */
    record Ausgeschlossen(List<Ausschluss> gruende, List<Befund> uebrige) implements Bewertung {

        public Ausgeschlossen {
            gruende = List.copyOf(gruende);
            uebrige = List.copyOf(uebrige);
            if (gruende.isEmpty()) {
                throw new IllegalArgumentException("Ein Ausschluss braucht einen Grund");
            }
        }

        /** The sum of the criteria that don't exclude: by these, near misses are ranked. */
        @Override
        public int punkte() {
            return uebrige.stream().mapToInt(Befund::punkte).sum();
        }
    }
}
