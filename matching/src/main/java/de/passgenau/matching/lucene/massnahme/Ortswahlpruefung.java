package de.passgenau.matching.lucene.massnahme;

import java.util.List;
import java.util.Optional;

import de.passgenau.matching.lucene.rang.Gruppierung;
import de.passgenau.matching.lucene.rang.Kandidaten;
import de.passgenau.matching.lucene.rang.Pruefung;
import de.passgenau.matching.lucene.rang.Punktwort;
import de.passgenau.matching.lucene.spalten.Idfolge;

/**
 * One Maßnahme that is held in several places against the persons of one segment: each goes where it is best for her.
 *
 * @param pruefungen for no exclusion, one, and so on up to as many as are asked for; of each place one
 */
record Ortswahlpruefung(List<List<Teilnehmerpruefung>> pruefungen) implements Pruefung {

    private static final int NIRGENDS = -1;

    @Override
    public Idfolge ids() {
        return pruefungen.getFirst().getFirst().ids();
    }

    @Override
    public boolean kommtInFrage(int lauf) {
        return pruefungen.getLast().stream().anyMatch(eine -> eine.kommtInFrage(lauf));
    }

    @Override
    public void sichte(Kandidaten kandidaten) {
        var eine = new Kandidaten();
        int ausschluesse = pruefungen.size() - 1;
        int anzahl = 0;
        for (int i = 0; i < kandidaten.anzahl; i++) {
            int doc = kandidaten.docs[i];
            int punkte = istWenigerAusgeschlossen(doc, eine) ? NIRGENDS : beste(pruefungen.getLast(), doc, eine);
            if (punkte != NIRGENDS) {
                kandidaten.docs[anzahl] = doc;
                kandidaten.worte[anzahl++] = Punktwort.mit(ausschluesse, punkte);
            }
        }
        kandidaten.anzahl = anzahl;
    }

    private boolean istWenigerAusgeschlossen(int doc, Kandidaten eine) {
        return pruefungen.subList(0, pruefungen.size() - 1)
                .stream()
                .flatMap(List::stream)
                .anyMatch(pruefung -> bleibt(pruefung, doc, eine));
    }

    private static boolean bleibt(Teilnehmerpruefung pruefung, int doc, Kandidaten eine) {
        eine.nur(doc);
        pruefung.sichte(eine);
        return eine.anzahl == 1;
    }

    /** The points of where she should go: a free place comes before a waiting list. */
    private int beste(List<Teilnehmerpruefung> orte, int doc, Kandidaten eine) {
        int mitPlatz = NIRGENDS;
        int wartend = NIRGENDS;
        for (var ort : orte) {
            if (bleibt(ort, doc, eine)) {
                int punkte = ort.stufe(doc, eine.worte[0], 0);
                boolean frei = ort.hatFreienPlatz(doc);
                mitPlatz = frei ? Math.max(mitPlatz, punkte) : mitPlatz;
                wartend = frei ? wartend : Math.max(wartend, punkte);
            }
        }
        return mitPlatz == NIRGENDS ? wartend : mitPlatz;
    }

    @Override
    public int stufe(int doc, int wort, int latte) {
        return wort & Punktwort.PUNKTE;
    }

    @Override
    public Optional<Gruppierung> gruppierung() {
        return Optional.empty();
    }
}
