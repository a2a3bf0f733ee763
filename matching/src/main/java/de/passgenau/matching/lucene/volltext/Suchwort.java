package de.passgenau.matching.lucene.volltext;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import de.passgenau.matching.text.Gendermarken;
import de.passgenau.matching.text.Volltextworte;

/**
 * A word that somebody typed.
 *
 * @param zusammen what it is as one with a word beside it: Mini-Job and Mini Job as Minijob, 50 plus as 50plus
 */
record Suchwort(String wort, Set<String> zusammen) {

    private static final Pattern WORT = Pattern.compile("[\\p{L}\\p{M}\\d]+");
    private static final Pattern VERBINDUNG = Pattern.compile("[\\s\\p{Pd}]+");

    /** Each once, in their order; none that no text is searched by. */
    static List<Suchwort> in(String text, int hoechstens) {
        var verdeckt = Gendermarken.verdecken(text);
        var funde = WORT.matcher(verdeckt).results().toList();
        var worte = new LinkedHashMap<String, Set<String>>();
        funde.forEach(fund -> worte.put(fund.group(), new LinkedHashSet<>()));
        for (int i = 1; i < funde.size(); i++) {
            var davor = funde.get(i - 1);
            var danach = funde.get(i);
            if (VERBINDUNG.matcher(verdeckt.substring(davor.end(), danach.start())).matches()) {
                var eines = davor.group() + danach.group();
                List.of(davor, danach).forEach(fund -> worte.getOrDefault(fund.group(), Set.of()).add(eines));
            }
        }
        return worte.entrySet()
                .stream()
                .filter(wort -> !Volltextworte.istStoppwort(wort.getKey()))
                .limit(hoechstens)
                .map(wort -> new Suchwort(wort.getKey(), wort.getValue()))
                .toList();
    }
}
