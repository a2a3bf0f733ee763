package de.passgenau.matching.zulassung.namen;

import java.util.List;
import java.util.Set;

import de.passgenau.matching.kenntnis.Codenamen;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.zulassung.Nachweise;

/** The directories in which a reader of rules looks up names. */
public interface Namenskunde {

    /** Without a directory: names of Kreise and codes are taken as they are, places are unknown. */
    Namenskunde OHNE_VERZEICHNIS = new Namenskunde() {
        @Override
        public Auskunft<Lage> ort(String name) {
            return new Auskunft.Unbekannt<>(List.of());
        }

        @Override
        public Auskunft<String> kreis(String name) {
            return new Auskunft.Eindeutig<>(name);
        }

        @Override
        public Auskunft<Set<String>> nachweis(String worte) {
            var code = Codenamen.code(worte).orElseGet(() -> Codenamen.alsCode(worte));
            return Codenamen.kennt(code) || Nachweise.istCode(code) && !worte.contains(" ")
                    ? new Auskunft.Eindeutig<>(Set.of(code))
                    : new Auskunft.Unbekannt<>(Codenamen.aehnliche(worte));
        }
    };

    /** Where a place lies.
     *
     * @param ort how it is called */
    record Lage(String ort, String kreis, Punkt mitte) {}

    /** By its name, with or without a postcode in front of it. */
    Auskunft<Lage> ort(String name);

    /** The official name of a Kreis or of a city that is one. */
    Auskunft<String> kreis(String name);

    /** The codes, one of which is enough, for words or for a code. */
    Auskunft<Set<String>> nachweis(String worte);
}
