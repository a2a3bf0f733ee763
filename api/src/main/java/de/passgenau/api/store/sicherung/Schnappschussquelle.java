package de.passgenau.api.store.sicherung;

import java.util.Map;
import java.util.function.Consumer;

import de.passgenau.api.store.eingebettet.Schnappschuss;
import org.bson.RawBsonDocument;

/** Reads the embedded store: all collections are of the same moment. */
record Schnappschussquelle(Schnappschuss schnappschuss) implements Quelle {

    @Override
    public String konsistenz() {
        return "alle Sammlungen";
    }

    @Override
    public Map<String, Long> sammlungen() {
        return schnappschuss.sammlungen();
    }

    @Override
    public void lies(String sammlung, Consumer<RawBsonDocument> empfaenger) {
        schnappschuss.lies(sammlung, bson -> empfaenger.accept(new RawBsonDocument(bson)));
    }

    @Override
    public void close() {
        schnappschuss.close();
    }
}
