package de.passgenau.api.demo.generator;

import java.util.List;

/** Where people live and businesses are: places of the starter table, with the Geschäftsstelle in charge. */
final class Wohnorte {

    /** @param gewicht about how many of a thousand live there */
    record Wohnort(String plz, String ort, String geschaeftsstelle, int gewicht) {}

    private final List<Wohnort> orte = Zeile.lies("orte.tsv")
            .stream()
            .map(z -> new Wohnort(z.text("plz"), z.text("ort"), z.text("geschaeftsstelle"), z.zahl("gewicht")))
            .toList();

    Wohnort einer(Zufall zufall) {
        return zufall.gewichtet(orte, Wohnort::gewicht);
    }

    /** In the order of the table. */
    List<String> geschaeftsstellen() {
        return orte.stream().map(Wohnort::geschaeftsstelle).distinct().toList();
    }
}
