package de.passgenau.api.controlling.erfolg;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import de.passgenau.api.controlling.Mindestanzahl;
import de.passgenau.api.controlling.Zahl;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.catalogue.erfolg.Erfolgsbilanz;
import de.passgenau.catalogue.erfolg.Kategorienwechsel;

/**
 * Categories before and after (ABC-Analyse).
 *
 * @param andere neither better nor the same, or not known
 */
record Kategorienbilanz(
        List<Kategoriezahl> vorher,
        List<Kategoriezahl> nachher,
        Zahl besser,
        Zahl gleich,
        Zahl andere) {

    /** How many were in one category. */
    record Kategoriezahl(Kundenkategorie kategorie, Zahl anzahl) {}

    static Kategorienbilanz von(Erfolgsbilanz bilanz) {
        long besser = anzahl(bilanz, Kategorienwechsel::besser);
        long gleich = anzahl(bilanz, wechsel -> wechsel.vorher().equals(wechsel.nachher()));
        var reihe = Mindestanzahl.reihe(List.of(gleich, besser, bilanz.angetreten() - besser - gleich));
        return new Kategorienbilanz(zahlen(bilanz, Kategorienwechsel::vorher),
                zahlen(bilanz, Kategorienwechsel::nachher), reihe.get(1), reihe.get(0), reihe.get(2));
    }

    private static long anzahl(Erfolgsbilanz bilanz, Predicate<Kategorienwechsel> gesucht) {
        return bilanz.kategorien()
                .entrySet()
                .stream()
                .filter(eintrag -> gesucht.test(eintrag.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Those of whom no category is known count among the rest, which is not shown. */
    private static List<Kategoriezahl> zahlen(Erfolgsbilanz bilanz, Function<Kategorienwechsel, String> seite) {
        var kategorien = Kundenkategorie.values();
        var werte = Arrays.stream(kategorien)
                .mapToLong(eine -> anzahl(bilanz, wechsel -> seite.apply(wechsel).equals(eine.name())))
                .toArray();
        var mitRest = LongStream.concat(Arrays.stream(werte),
                LongStream.of(bilanz.angetreten() - Arrays.stream(werte).sum())).boxed().toList();
        var zahlen = Mindestanzahl.reihe(mitRest);
        return IntStream.range(0, kategorien.length)
                .mapToObj(i -> new Kategoriezahl(kategorien[i], zahlen.get(i)))
                .toList();
    }
}
