package de.passgenau.catalogue.steckbrief;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * For whom a Maßnahme is.
 *
 * @param arbeitgeber whether it addresses businesses, too
 * @param alterVon    completed years, as alterBis, both included; null without a limit
 * @param kategorien  the categories of customers it was named for, as a hint that excludes nobody
 */
public record Zielpersonen(
        List<Zielgruppe> gruppen,
        boolean arbeitgeber,
        @Nullable Integer alterVon,
        @Nullable Integer alterBis,
        List<Kategoriehinweis> kategorien) {

    public static final Zielpersonen LEER = new Zielpersonen(List.of(), false, null, null, List.of());

    public Zielpersonen {
        gruppen = gruppen.stream().distinct().sorted().toList();
        kategorien = List.copyOf(kategorien);
        Texte.mindestens("An age", 0, alterVon);
        Texte.mindestens("An age", alterVon == null ? 0 : alterVon, alterBis);
    }

    /**
     * Letters of categories, which mean different things in different places and times.
     *
     * @param schema whose letters they are
     */
    public record Kategoriehinweis(String schema, List<String> kategorien) {

        public Kategoriehinweis {
            Texte.pflicht("A scheme of categories", schema);
            kategorien = Texte.liste("A category", kategorien);
        }
    }
}
