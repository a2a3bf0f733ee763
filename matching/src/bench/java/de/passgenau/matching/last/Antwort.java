package de.passgenau.matching.last;

import java.util.List;

/**
 * What was found.
 *
 * @param gesamt how many there are besides; negative where nobody has counted them
 */
record Antwort(List<Rang> raenge, long gesamt) {

    static final int UNGEZAEHLT = -1;

    /** Only what both have counted is compared. */
    boolean gleicht(Antwort andere) {
        return raenge.equals(andere.raenge) && (gesamt < 0 || andere.gesamt < 0 || gesamt == andere.gesamt);
    }
}
