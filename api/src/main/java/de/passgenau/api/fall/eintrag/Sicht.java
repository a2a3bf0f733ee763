package de.passgenau.api.fall.eintrag;

import java.util.List;

/** Which entries somebody reads who looks at a case as of one day. */
@FunctionalInterface
public interface Sicht {

    boolean zeigt(Kopf kopf);

    default <E extends Eintrag> List<E> auf(List<E> eintraege) {
        return eintraege.stream().filter(eintrag -> zeigt(eintrag.kopf())).toList();
    }
}
