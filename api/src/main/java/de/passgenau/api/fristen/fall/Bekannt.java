package de.passgenau.api.fristen.fall;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fristen.rechnung.Tatsache;
import de.passgenau.api.fristen.regelwerk.Ereignisart;

/** Since when the Jobcenter knows of a day: from the entry that names it on, and of what has to happen first from then on. */
final class Bekannt {

    private Bekannt() {}

    static Tatsache am(LocalDate tag, Ereignisart art, Kopf kopf) {
        var erfasst = kopf.seit();
        return new Tatsache(art, tag, art.istVorherBekannt() || erfasst.isAfter(tag) ? erfasst : tag);
    }

    /**
     * Of entries that replace one another those that still hold, and those whose day had come before the next one.
     *
     * @param tag what the entry names; the day lies ahead, or behind
     * @param seit from when on an entry replaces the one before
     */
    static <E> Stream<E> unverschoben(List<E> folge, Function<E, LocalDate> tag, Function<E, LocalDate> seit) {
        return IntStream.range(0, folge.size())
                .filter(i -> i == folge.size() - 1
                        || tag.apply(folge.get(i)).isBefore(seit.apply(folge.get(i + 1))))
                .mapToObj(folge::get);
    }
}
