package de.passgenau.matching.last;

import java.util.List;

import de.passgenau.matching.Rangliste.Gesamtzahl;

/** What was found, and how many there are besides. */
record Antwort(List<Rang> raenge, Gesamtzahl gesamt) {

    /** Nobody has counted them. */
    static final Gesamtzahl UNGEZAEHLT = Gesamtzahl.mehrAls(-1);

    static final Antwort KEINE = new Antwort(List.of(), UNGEZAEHLT);

    /** The same people in the same order, and no total contradicts the other. */
    boolean gleicht(Antwort andere) {
        return raenge.equals(andere.raenge) && passen(gesamt, andere.gesamt) && passen(andere.gesamt, gesamt);
    }

    private static boolean passen(Gesamtzahl eine, Gesamtzahl andere) {
        if (eine.genau()) {
            return andere.genau() ? eine.anzahl() == andere.anzahl() : eine.anzahl() > andere.anzahl();
        }
        return true;
    }
}
