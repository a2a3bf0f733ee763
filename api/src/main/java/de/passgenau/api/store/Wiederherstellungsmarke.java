package de.passgenau.api.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;

/** Stands in the store from the first to the last step of a restore, so that half a restore is never taken for data. */
public final class Wiederherstellungsmarke {

    /** The collection that holds nothing else; it is no part of a backup. */
    public static final String SAMMLUNG = "wiederherstellung";
    private static final String ID = "laeuft";

    private final MongoCollection<Document> marken;

    public Wiederherstellungsmarke(MongoDatabase datenbank) {
        this.marken = datenbank.getCollection(SAMMLUNG);
    }

    public void setze(String seit) {
        marken.replaceOne(Filters.eq("_id", ID), new Document("_id", ID).append("seit", seit),
                new ReplaceOptions().upsert(true));
    }

    public void entferne() {
        marken.deleteOne(Filters.eq("_id", ID));
    }

    void pruefe() {
        Document marke = marken.find(Filters.eq("_id", ID)).first();
        if (marke != null) {
            throw new StoreNichtBereit(
                    "Eine Wiederherstellung vom " + marke.getString("seit")
                            + " wurde unterbrochen; die Daten sind unvollständig.",
                    "Die Sicherung noch einmal einspielen: "
                            + "java -jar passgenau.jar sicherung --von <datei.zip> --ersetzen");
        }
    }
}
