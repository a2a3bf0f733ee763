package de.passgenau.matching.lucene.bestand;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import de.passgenau.matching.lucene.bestand.Bestand.Unaufnehmbar;
import de.passgenau.matching.pflege.Abgleichsergebnis;
import de.passgenau.matching.pflege.Fortschritt;
import de.passgenau.matching.pflege.Quelle;

/**
 * Brings an index to what its source has, while both go on changing. Everything is read after the track of the index has
 * begun: what is not on the track has not changed since, and what is on it is known better than by this reading.
 */
final class Abgleich<E> {

    private static final int PORTION = 500;

    private final System.Logger log = System.getLogger(Abgleich.class.getName());
    private final Bestandsform<E> form;
    private final Jahrgang<E> jahrgang;
    private final Spur spur;
    private final List<String> hinzugefuegt = new ArrayList<>();
    private final List<String> geaendert = new ArrayList<>();
    private final List<String> entfernt = new ArrayList<>();

    Abgleich(Bestandsform<E> form, Jahrgang<E> jahrgang, Spur spur) {
        this.form = form;
        this.jahrgang = jahrgang;
        this.spur = spur;
    }

    Abgleichsergebnis run(Quelle<E> quelle, Fortschritt fortschritt) {
        var ids = suspects(quelle);
        fortschritt.melde(0, ids.size());
        for (int from = 0; from < ids.size(); from += PORTION) {
            var until = Math.min(from + PORTION, ids.size());
            settle(ids.subList(from, until), quelle);
            fortschritt.melde(until, ids.size());
        }
        jahrgang.zeige();
        return new Abgleichsergebnis(hinzugefuegt, geaendert, entfernt);
    }

    /** What the source has in another version, then what it seems not to have. */
    private List<String> suspects(Quelle<E> quelle) {
        var uebrig = jahrgang.stand();
        var ids = new ArrayList<String>();
        try (var stand = quelle.stand()) {
            stand.forEach(fassung -> {
                var da = uebrig.remove(fassung.id());
                if (da == null || da != fassung.version()) {
                    ids.add(fassung.id());
                }
            });
        }
        uebrig.keySet().stream().sorted().forEach(ids::add);
        return ids;
    }

    /** The source has the last word: what it does not give is gone. What can't be taken over is left out. */
    private void settle(List<String> ids, Quelle<E> quelle) {
        var verwaist = new HashSet<>(ids);
        var veraltet = new ArrayList<String>();
        for (var eintrag : quelle.lade(ids)) {
            var id = form.id().apply(eintrag);
            verwaist.remove(id);
            try {
                note(id, jahrgang.fortschreibung().gleicheAn(eintrag, spur), veraltet);
            } catch (Unaufnehmbar e) {
                log.log(Level.WARNING, e.getMessage());
            }
        }
        ids.stream()
                .filter(verwaist::remove)
                .forEach(id -> note(id, jahrgang.fortschreibung().entferne(id, spur), veraltet));
        if (!veraltet.isEmpty()) {
            settle(veraltet, quelle);
        }
    }

    private void note(String id, Wirkung wirkung, List<String> veraltet) {
        switch (wirkung) {
            case NEU -> hinzugefuegt.add(id);
            case GEAENDERT -> geaendert.add(id);
            case ENTFERNT -> entfernt.add(id);
            case VERALTET -> veraltet.add(id);
            case KEINE -> {
            }
        }
    }
}
