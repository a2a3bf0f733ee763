package de.passgenau.matching.last;

import java.util.Arrays;
import java.util.List;

/** The best of those who were offered so far: most points first, then the lower number. */
final class Bestenliste {

    private final long[] plaetze;
    private int besetzt;

    Bestenliste(int anzahl) {
        plaetze = new long[anzahl];
    }

    /** The points of the last place; whoever has fewer has no chance any more. -1 while a place is free. */
    int letzter() {
        return besetzt < plaetze.length ? -1 : (int) (plaetze[besetzt - 1] >>> Integer.SIZE);
    }

    void biete(int nummer, int punkte) {
        long platz = (long) punkte << Integer.SIZE | Integer.MAX_VALUE - nummer;
        if (besetzt == plaetze.length) {
            if (platz <= plaetze[besetzt - 1]) {
                return;
            }
            besetzt--;
        }
        int stelle = besetzt++;
        while (stelle > 0 && plaetze[stelle - 1] < platz) {
            plaetze[stelle] = plaetze[stelle - 1];
            stelle--;
        }
        plaetze[stelle] = platz;
    }

    List<Rang> raenge() {
        return Arrays.stream(plaetze, 0, besetzt)
                .mapToObj(platz -> new Rang(Integer.MAX_VALUE - (int) platz, (int) (platz >>> Integer.SIZE)))
                .toList();
    }
}
