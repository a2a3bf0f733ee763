package de.passgenau.matching.zulassung.namen;

import java.util.LinkedHashSet;
import java.util.List;

import de.passgenau.matching.ort.Ort;
import de.passgenau.matching.ort.Ortsverzeichnis;
import de.passgenau.matching.text.Schreibweise;
import de.passgenau.matching.text.Tabelle;
import de.passgenau.matching.zulassung.Gebiet;

/** The Kreise of Germany and those of a directory of places. Immutable. */
final class Kreisnamen {

    private final List<String> namen;

    Kreisnamen(Ortsverzeichnis orte) {
        var alle = new LinkedHashSet<String>();
        Tabelle.lesen(Kreisnamen.class, "kreise.tsv").forEach(zeile -> alle.add(zeile[0]));
        orte.orte().stream().map(Ort::kreis).sorted().forEach(alle::add);
        namen = List.copyOf(alle);
    }

    /** "Berlin" for "Berlin, Stadt". */
    static String kurz(String name) {
        int komma = name.indexOf(',');
        return form(komma < 0 ? name : name.substring(0, komma));
    }

    private static String form(String name) {
        return Schreibweise.falten(Gebiet.form(name));
    }

    /** A name alone may be a Landkreis or the city in its middle; behind "Kreis" it is the Landkreis. */
    Auskunft<String> zu(String name) {
        boolean alsKreis = !name.strip().equals(Gebiet.ohneVorsilbe(name)) || name.contains(",");
        var genau = namen.stream().filter(einer -> alsKreis && form(einer).equals(form(name))).toList();
        var gleiche = genau.isEmpty()
                ? namen.stream().filter(einer -> kurz(einer).equals(form(name))).toList()
                : genau;
        return switch (gleiche.size()) {
            case 0 -> new Auskunft.Unbekannt<>(Aehnlichkeit.mit(kurz(name), namen.stream()));
            case 1 -> new Auskunft.Eindeutig<>(gleiche.getFirst());
            default -> new Auskunft.Mehrdeutig<>(gleiche);
        };
    }
}
