package de.passgenau.matching.ort;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import de.passgenau.matching.text.Schreibweise;

/** The words of a place name, folded; Stadt, Hansestadt and the like say nothing. */
record Ortsname(List<String> worte) {

    private static final Set<String> FUELLWOERTER = Set.of("stadt", "hansestadt", "landeshauptstadt", "gemeinde", "lk",
            "landkreis", "kreis", "bei", "an", "der", "am", "im", "in", "a", "d", "i", "b", "ot", "deutschland");

    static Ortsname von(String text) {
        var alle = List.of(Schreibweise.falten(text).split("[^\\p{L}\\p{N}]+"));
        var worte = alle.stream().filter(wort -> !wort.isEmpty() && !FUELLWOERTER.contains(wort)).toList();
        return new Ortsname(worte.isEmpty() ? alle.stream().filter(wort -> !wort.isEmpty()).toList() : worte);
    }

    String schluessel() {
        return String.join("", worte);
    }

    boolean istLeer() {
        return worte.isEmpty();
    }

    /** Written together from each word on, and from the first word to each, so that a name is found by any of its words. */
    Set<String> stuecke() {
        var stuecke = new LinkedHashSet<String>();
        for (int i = 0; i < worte.size(); i++) {
            stuecke.add(String.join("", worte.subList(i, worte.size())));
            stuecke.add(String.join("", worte.subList(0, i + 1)));
        }
        return stuecke;
    }

    boolean beginntMitWorten(String schluessel) {
        for (int i = 1; i <= worte.size(); i++) {
            if (String.join("", worte.subList(0, i)).equals(schluessel)) {
                return true;
            }
        }
        return false;
    }
}
