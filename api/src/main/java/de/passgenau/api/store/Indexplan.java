package de.passgenau.api.store;

import java.util.List;

import org.springframework.data.mongodb.core.index.IndexDefinition;

/**
 * The indexes of one collection, created at every start; a bean of this type is all a package has to offer. On the
 * embedded store only unique ones have an effect (others are ignored there). A partial index is refused: the embedded
 * store would enforce it on all documents. Use a sparse one and leave the field out where it must not count.
 */
public record Indexplan(String sammlung, List<IndexDefinition> indizes) {

    public Indexplan {
        indizes = List.copyOf(indizes);
        indizes.stream()
                .filter(index -> index.getIndexOptions().containsKey("partialFilterExpression"))
                .findFirst()
                .ifPresent(index -> {
                    throw new IllegalArgumentException("partial index on " + sammlung + ": " + index.getIndexKeys());
                });
    }

    public static Indexplan fuer(String sammlung, IndexDefinition... indizes) {
        return new Indexplan(sammlung, List.of(indizes));
    }
}
