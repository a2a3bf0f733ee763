package de.passgenau.api.eingliederung;

import java.util.List;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;

/** One rule of law or practice: says all that an act breaks of it. */
@FunctionalInterface
public interface Regel<T> {

    void pruefe(T tat, Lage lage, Pruefung pruefung);

    /** Everything that the act breaks of all these rules, in their order. */
    static <T> List<Verstoss> alle(List<? extends Regel<? super T>> regeln, T tat, Lage lage) {
        var pruefung = new Pruefung();
        regeln.forEach(regel -> regel.pruefe(tat, lage, pruefung));
        return pruefung.verstoesse();
    }
}
