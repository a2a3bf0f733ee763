package de.passgenau.api.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.bson.Document;

/** Which schema version each collection has today: the one that writers stamp into the field {@code schema}. */
public final class Schemastand {

    /** The field that carries the version. */
    public static final String FELD = "schema";

    private final Map<String, List<Migration>> schritte = new TreeMap<>();

    public Schemastand(List<Migration> migrationen) {
        migrationen.stream()
                .sorted(Comparator.comparingInt(Migration::von))
                .forEach(schritt -> schritte.computeIfAbsent(schritt.sammlung(), s -> new ArrayList<>()).add(schritt));
        schritte.forEach(Schemastand::pruefe);
    }

    private static void pruefe(String sammlung, List<Migration> kette) {
        for (int i = 0; i < kette.size(); i++) {
            if (kette.get(i).von() != i + 1) {
                throw new IllegalArgumentException(
                        "the migrations of " + sammlung + " do not lead step by step from version 1 to " + (i + 2));
            }
        }
    }

    public int aktuell(String sammlung) {
        return schritte.getOrDefault(sammlung, List.of()).size() + 1;
    }

    /** The version of a stored document. */
    public static int von(Document dokument) {
        return dokument.get(FELD) instanceof Number version ? version.intValue() : 1;
    }

    Iterable<String> sammlungen() {
        return schritte.keySet();
    }

    /** The document in today's version; the steps may change the given one. */
    Document hebe(String sammlung, Document dokument) {
        Document gehoben = dokument;
        for (Migration schritt : schritte.getOrDefault(sammlung, List.of())) {
            if (schritt.von() >= von(gehoben)) {
                gehoben = schritt.schritt().apply(gehoben);
                gehoben.put(FELD, schritt.von() + 1);
            }
        }
        return gehoben;
    }
}
