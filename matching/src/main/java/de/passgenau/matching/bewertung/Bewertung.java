package de.passgenau.matching.bewertung;

import java.util.List;

/** What comes of comparing one person with one offer or Maßnahme. */
public sealed interface Bewertung {

    /** It is possible, and worth so many points. */
    record Passend(List<Befund> befunde) implements Bewertung {

        public Passend {
            befunde = List.copyOf(befunde);
        }

        /** 0 to 100: the sum of the criteria. */
        public int punkte() {
            return befunde.stream().mapToInt(Befund::punkte).sum();
        }
    }

    /** It is impossible, for all of these reasons. */
    record Ausgeschlossen(List<Ausschluss> gruende) implements Bewertung {

        public Ausgeschlossen {
            gruende = List.copyOf(gruende);
            if (gruende.isEmpty()) {
                throw new IllegalArgumentException("Ein Ausschluss braucht einen Grund");
            }
        }
    }
}
