package de.passgenau.matching.zulassung.namen;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.matching.text.Editierabstand;
import de.passgenau.matching.text.Schreibweise;

/** Names that somebody who mistyped one may have meant. */
final class Aehnlichkeit {

    private static final int ZEICHEN_JE_FEHLER = 4;
    private static final int MEISTE = 3;

    private Aehnlichkeit() {}

    /** The nearest first, at most three. */
    static List<String> mit(String name, Stream<String> namen) {
        var gefragt = Schreibweise.falten(name.strip());
        int grenze = Math.max(1, gefragt.length() / ZEICHEN_JE_FEHLER);
        record Naher(String name, int abstand) {}
        return namen.distinct()
                .map(einer -> new Naher(einer, Editierabstand.zwischen(gefragt, ohneZusatz(einer), grenze)))
                .filter(naher -> naher.abstand() <= grenze)
                .sorted(Comparator.comparingInt(Naher::abstand).thenComparing(Naher::name))
                .map(Naher::name)
                .limit(MEISTE)
                .toList();
    }

    private static String ohneZusatz(String name) {
        int komma = name.indexOf(',');
        return Schreibweise.falten(komma < 0 ? name : name.substring(0, komma));
    }
}
