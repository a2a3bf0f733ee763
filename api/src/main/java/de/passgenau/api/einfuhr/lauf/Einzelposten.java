package de.passgenau.api.einfuhr.lauf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.api.einfuhr.lauf.Einfuhrbilanz.Einzelergebnis;

/**
 * One thing of a delivery.
 *
 * @param nummer     its place in the list, from 1
 * @param eindeutig  the same for the same thing
 * @param schluessel what its source calls it
 */
public record Einzelposten<E>(int nummer, E inhalt, String eindeutig, String schluessel) {

    /** In the order of the list, numbered. */
    public static <E> List<Einzelposten<E>> von(List<E> inhalte, Function<E, String> eindeutig,
            Function<E, String> schluessel) {
        return IntStream.range(0, inhalte.size())
                .mapToObj(i -> new Einzelposten<>(i + 1, inhalte.get(i), eindeutig.apply(inhalte.get(i)),
                        schluessel.apply(inhalte.get(i))))
                .toList();
    }

    /** What becomes of them. */
    public interface Nahme<E, R extends Einzelergebnis> {

        /** How each of them is to be taken over, after a look at all of them. */
        Function<Einzelposten<E>, R> vorbereitet(List<Einzelposten<E>> einzelne);

        /** The first of two that are the same counts. */
        R doppelt(Einzelposten<E> zweiter);
    }

    /** Each once and several at a time; none stops another. */
    public static <E, R extends Einzelergebnis> List<R> jedeneinmal(List<Einzelposten<E>> alle, Nahme<E, R> nahme) {
        var gesehene = new HashSet<String>();
        var einzelne = new ArrayList<Einzelposten<E>>();
        var doppelte = new ArrayList<R>();
        for (var posten : alle) {
            if (gesehene.add(posten.eindeutig())) {
                einzelne.add(posten);
            } else {
                doppelte.add(nahme.doppelt(posten));
            }
        }
        return Stream.concat(doppelte.stream(), Zugleich.alle(einzelne, nahme.vorbereitet(einzelne)).stream())
                .sorted(Comparator.comparingInt(Einzelergebnis::nummer))
                .toList();
    }
}
