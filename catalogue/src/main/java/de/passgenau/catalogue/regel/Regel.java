package de.passgenau.catalogue.regel;

import java.util.List;
import java.util.stream.Stream;

/**
 * One rule of law or practice: says all that an act breaks of it.
 *
 * @param <T> the act
 * @param <L> the situation in which somebody wants to act
 */
@FunctionalInterface
public interface Regel<T, L> {

    Stream<Verstoss> verstoesse(T tat, L lage);

    /** Everything that the act breaks of all these rules, in their order. */
    static <T, L> List<Verstoss> alle(List<? extends Regel<? super T, ? super L>> regeln, T tat, L lage) {
        return regeln.stream().<Verstoss>flatMap(regel -> regel.verstoesse(tat, lage)).toList();
    }
}
