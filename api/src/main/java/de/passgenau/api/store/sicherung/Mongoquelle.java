package de.passgenau.api.store.sicherung;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import org.bson.RawBsonDocument;

/** Reads a MongoDB: each document is whole, but different ones may be of different moments. */
final class Mongoquelle implements Quelle {

    private final MongoDatabase datenbank;

    Mongoquelle(MongoDatabase datenbank) {
        this.datenbank = datenbank;
    }

    @Override
    public String konsistenz() {
        return "je Dokument";
    }

    @Override
    public Map<String, Long> sammlungen() {
        List<String> namen = datenbank.listCollectionNames().into(new ArrayList<>());
        Map<String, Long> anzahlen = new TreeMap<>();
        namen.stream()
                .filter(name -> !name.startsWith("system."))
                .forEach(name -> anzahlen.put(name, datenbank.getCollection(name).estimatedDocumentCount()));
        return anzahlen;
    }

    @Override
    public void lies(String sammlung, Consumer<RawBsonDocument> empfaenger) {
        datenbank.getCollection(sammlung, RawBsonDocument.class)
                .find()
                .sort(Sorts.ascending("_id"))
                .forEach(empfaenger);
    }

    @Override
    public void close() {
        // the client belongs to the caller
    }
}
