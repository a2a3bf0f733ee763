package de.passgenau.api.fall.eintrag;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** Which entries somebody reads who looks at a case as of one day. */
@FunctionalInterface
public interface Sicht {

    boolean zeigt(Kopf kopf);

    /** What it shows of them; an entry that puts another right stands where the wrong one stood. */
    default <E extends Eintrag> List<E> auf(List<E> eintraege) {
        var plaetze = new HashMap<EintragId, Integer>();
        eintraege.forEach(eintrag -> plaetze.putIfAbsent(eintrag.id(), plaetze.size()));
        return eintraege.stream()
                .filter(eintrag -> zeigt(eintrag.kopf()))
                .sorted(Comparator.comparing(eintrag -> plaetze.getOrDefault(eintrag.id(), 0)))
                .toList();
    }
}
