package de.passgenau.api.store.sicherung;

import java.util.Map;
import java.util.function.Consumer;

import org.bson.RawBsonDocument;

/** What a backup reads. */
interface Quelle extends AutoCloseable {

    /** How the documents fit together, for the manifest. */
    String konsistenz();

    /** Names and (expected) numbers of documents. */
    Map<String, Long> sammlungen();

    void lies(String sammlung, Consumer<RawBsonDocument> empfaenger);

    @Override
    void close();
}
