package de.passgenau.api.protokoll;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a person has made of a ranking: chosen somebody, or nobody.
 *
 * @param lauf the id under which the run was written down
 * @param gewaehlt the chosen place; null if it is none of them
 * @param begruendung why, in the person's own words; demanded where the ranking is not followed
 */
public record Entscheidung(String lauf, @Nullable String gewaehlt, @Nullable String begruendung) {

    /** The longest reason, in characters. */
    public static final int BEGRUENDUNG = 2000;

    /** Whether somebody else, or nobody, is chosen in place of whom the engine put first. */
    boolean uebersteuert(Abgleichlauf von) {
        return gewaehlt == null || von.platz(gewaehlt).filter(von::fuehrt).isEmpty();
    }

    boolean begruendet() {
        return begruendung != null && !begruendung.isBlank();
    }

    /** The case ranked for, or the chosen one, or, if nobody was chosen, all of them. */
    Collection<String> bezuege(Abgleichlauf von) {
        var alle = von.bezuege();
        return gewaehlt != null && alle.contains(gewaehlt) ? List.of(gewaehlt) : alle;
    }

    /** What makes it the same decision. */
    Map<String, @Nullable String> merkmale() {
        var merkmale = new LinkedHashMap<String, @Nullable String>();
        merkmale.put("lauf", lauf);
        merkmale.put("gewaehlt", gewaehlt);
        return merkmale;
    }

    Map<String, String> angaben(Abgleichlauf von) {
        var angaben = new LinkedHashMap<>(Map.of("lauf", lauf, "richtung", von.richtung().name(), "uebersteuert",
                Boolean.toString(uebersteuert(von))));
        if (gewaehlt != null) {
            angaben.put("gewaehlt", gewaehlt);
        }
        return angaben;
    }
}
