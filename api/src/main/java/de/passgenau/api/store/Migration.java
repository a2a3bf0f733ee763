package de.passgenau.api.store;

import java.util.function.UnaryOperator;

import org.bson.Document;

/**
 * Brings the documents of a collection from one schema version to the next; a bean per step. The field {@code schema}
 * is set and {@code version} raised by the store, the step changes the rest.
 *
 * @param von the version that the step understands, from 1; a document without {@code schema} has version 1
 */
public record Migration(String sammlung, int von, UnaryOperator<Document> schritt) {

    public Migration {
        if (von < 1) {
            throw new IllegalArgumentException("migration of " + sammlung + " from version " + von);
        }
    }
}
