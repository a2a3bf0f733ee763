package de.passgenau.api.store.eingebettet;

import java.util.List;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import org.h2.mvstore.MVMap;

/** A collection whose stored documents never change in place: an update works on a copy, so that a reader's answer
 * can't be torn while it is encoded. */
final class Sammlung extends H2Collection {

    private boolean aufKopien;

    Sammlung(MongoDatabase datenbank, String name, CollectionOptions optionen, MVMap<Object, Document> daten,
            MVMap<String, Object> meta, CursorRegistry cursor) {
        super(datenbank, name, optionen, daten, meta, cursor);
    }

    @Override
    public synchronized Document updateDocuments(Document auswahl, Document aenderung, ArrayFilters filter,
            boolean alle, boolean anlegen, Oplog oplog) {
        aufKopien = true;
        try {
            return super.updateDocuments(auswahl, aenderung, filter, alle, anlegen, oplog);
        } finally {
            aufKopien = false;
        }
    }

    @Override
    public synchronized Document findAndModify(Document anfrage) {
        aufKopien = true;
        try {
            return super.findAndModify(anfrage);
        } finally {
            aufKopien = false;
        }
    }

    @Override
    protected QueryResult createQueryResult(List<Document> treffer, int batchSize) {
        List<Document> frei = aufKopien ? treffer.stream().map(Document::cloneDeeply).toList() : treffer;
        return super.createQueryResult(frei, batchSize);
    }
}
