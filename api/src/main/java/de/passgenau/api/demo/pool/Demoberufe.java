package de.passgenau.api.demo.pool;

import java.util.HashMap;
import java.util.Map;

import de.passgenau.api.demo.landkreis.Landkreis;
import de.passgenau.matching.beruf.Benennungsart;
import de.passgenau.matching.beruf.Berufsverzeichnis;

/** What occupations are called: as the first offer of the Landkreis does, else as the directory of occupations does. */
public final class Demoberufe {

    private final Map<String, String> titel = new HashMap<>();

    private Demoberufe(Landkreis landkreis) {
        landkreis.stellen().forEach(stelle -> titel.putIfAbsent(stelle.kldb(), stelle.titel()));
        Berufsverzeichnis.mitgeliefert()
                .benennungen()
                .stream()
                .filter(eine -> eine.art() == Benennungsart.AMTLICH)
                .forEach(eine -> titel.putIfAbsent(eine.kldb(), eine.benennung()));
    }

    public static Demoberufe von(Landkreis landkreis) {
        return new Demoberufe(landkreis);
    }

    /** Its key where nobody has a name for it. */
    public String titel(String kldb) {
        return titel.getOrDefault(kldb, kldb);
    }
}
