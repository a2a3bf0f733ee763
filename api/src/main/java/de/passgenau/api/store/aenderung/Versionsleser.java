package de.passgenau.api.store.aenderung;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Reads ids and versions of a collection and nothing else. */
final class Versionsleser {

    private static final String VERSION = "version";

    private final MongoDatabase datenbank;

    Versionsleser(MongoDatabase datenbank) {
        this.datenbank = datenbank;
    }

    Map<String, Long> alle(String sammlung) {
        return gelesen(dokumente(sammlung).find());
    }

    /** Only those that exist. */
    Map<String, Long> von(String sammlung, Collection<String> ids) {
        List<BsonString> gesucht = ids.stream().map(BsonString::new).toList();
        return gelesen(dokumente(sammlung).find(Filters.in("_id", gesucht)));
    }

    MongoCollection<BsonDocument> dokumente(String sammlung) {
        return datenbank.getCollection(sammlung, BsonDocument.class);
    }

    private static Map<String, Long> gelesen(FindIterable<BsonDocument> fund) {
        Map<String, Long> versionen = new HashMap<>();
        fund.projection(Projections.include(VERSION))
                .forEach(
                        dokument -> versionen.put(id(dokument.get("_id")), version(dokument)));
        return versionen;
    }

    static String id(@Nullable BsonValue gelesen) {
        BsonValue id = Objects.requireNonNull(gelesen, "a document without _id");
        return id.isString()
                ? id.asString().getValue()
                : id.isObjectId()
                        ? id.asObjectId().getValue().toHexString()
                        : id.toString();
    }

    private static long version(BsonDocument dokument) {
        BsonValue version = dokument.get(VERSION);
        return version != null && version.isNumber() ? version.asNumber().longValue() : 0;
    }
}
