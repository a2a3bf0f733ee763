package de.passgenau.matching.beruf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.passgenau.matching.text.Tabelle;
import de.passgenau.matching.text.Titelworte;
import de.passgenau.matching.text.Wort;

/** Titles that name a field of work instead of an occupation: Pflege, Verkauf, Aushilfe Küche. Immutable. */
final class Feldworte {

    private static final String SAGT_NICHTS = "-";
    private static final Set<String> STUFEN = Set.of(Anforderungsniveau.HELFER.name(),
            Anforderungsniveau.FACHKRAFT.name());
    private static final Pattern HELFER = Pattern.compile(
            "\\b(hilfs\\p{L}+|ungelernte?[rn]?)\\b|(helfer(in)?|hilfe|hilfskraft|assistenz)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern LUECKE = Pattern.compile("[\\s-]+");

    private final Map<String, String> bedeutungen = new HashMap<>();

    Feldworte() {
        for (var zeile : Tabelle.lesen(Feldworte.class, "feldworte.tsv")) {
            var vorige = bedeutungen.putIfAbsent(schluessel(zeile[0]), zeile[1]);
            if (vorige != null && !vorige.equals(zeile[1])) {
                throw new IllegalArgumentException("Feldwort mit zwei Bedeutungen: " + zeile[0]);
            }
        }
    }

    private static String schluessel(String wort) {
        return Titelworte.schluessel(Titelworte.lesen(wort));
    }

    /** The Gattungen of the fields on every level that the title leaves open; empty if it names anything else. */
    List<String> gattungen(String titel) {
        var worte = Titelworte.lesen(verbunden(titel)).stream().map(Wort::stamm).toList();
        if (!bedeutungen.keySet().containsAll(worte)) {
            return List.of();
        }
        var gemeint = worte.stream().map(bedeutungen::get).collect(Collectors.toCollection(LinkedHashSet::new));
        var gattungen = gemeint.stream()
                .filter(bedeutung -> !bedeutung.equals(SAGT_NICHTS) && !STUFEN.contains(bedeutung))
                .flatMap(bedeutung -> List.of(bedeutung.split(" ")).stream())
                .distinct()
                .toList();
        if (nenntHelfer(titel) || gemeint.contains(Anforderungsniveau.HELFER.name())) {
            return aufStufe(gattungen, Anforderungsniveau.HELFER);
        }
        return gemeint.contains(Anforderungsniveau.FACHKRAFT.name())
                ? aufStufe(gattungen, Anforderungsniveau.FACHKRAFT)
                : gattungen;
    }

    /** Some write a compound as two words: Groß Küche. */
    private String verbunden(String titel) {
        var worte = new ArrayList<String>();
        for (var wort : LUECKE.split(titel)) {
            if (!worte.isEmpty() && istGeteilt(worte.getLast(), wort)) {
                worte.set(worte.size() - 1, worte.getLast() + wort);
            } else {
                worte.add(wort);
            }
        }
        return String.join(" ", worte);
    }

    /** What says something in two words is not put together: Pflege Heim. */
    private boolean istGeteilt(String vorn, String hinten) {
        return bedeutungen.containsKey(schluessel(vorn + hinten))
                && !(bedeutungen.containsKey(schluessel(vorn)) && bedeutungen.containsKey(schluessel(hinten)));
    }

    /** Whether somebody asks for work that is learnt on the job. */
    static boolean nenntHelfer(String titel) {
        return HELFER.matcher(titel).find();
    }

    /** All of them if none is on that level. */
    static List<String> aufStufe(List<String> gattungen, Anforderungsniveau niveau) {
        var passende = gattungen.stream().filter(kldb -> Anforderungsniveau.derGattung(kldb) == niveau).toList();
        return passende.isEmpty() ? gattungen : passende;
    }
}
