package de.passgenau.api.store.eingebettet;

import java.util.List;
import java.util.Objects;

import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A collection whose stored documents never change in place: an update works on a copy, so that a reader's answer
 * can't be torn while it is encoded. */
final class Sammlung extends H2Collection {

    private final Datenbank datenbank;
    private boolean aufKopien;
    private @Nullable Document getroffen;

    /** The two maps of a collection: its documents, and how much they take. */
    record Karten(MVMap<Object, Document> daten, MVMap<String, Object> meta) {}

    Sammlung(Datenbank datenbank, String name, CollectionOptions optionen, Karten karten) {
        super(datenbank, name, optionen, karten.daten(), karten.meta(), datenbank.cursor());
        this.datenbank = datenbank;
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
        getroffen = null;
        try {
            Document antwort = super.findAndModify(anfrage);
            melde(Utils.isTrue(anfrage.get("remove")));
            return antwort;
        } finally {
            aufKopien = false;
            getroffen = null;
        }
    }

    private void melde(boolean geloescht) {
        if (getroffen != null) {
            List<Object> ids = List.of(Objects.requireNonNull(getroffen.get("_id")));
            if (geloescht) {
                datenbank.protokoll().handleDelete(getFullName(), getroffen, ids);
            } else {
                datenbank.protokoll().handleUpdate(getFullName(), getroffen, getroffen, ids);
            }
        }
    }

    @Override
    public synchronized void addDocument(Document dokument) {
        super.addDocument(dokument);
        getroffen = dokument;
    }

    @Override
    public synchronized void removeDocument(Document dokument) {
        super.removeDocument(dokument);
        getroffen = dokument;
    }

    @Override
    protected void handleUpdate(Object ort, Document alt, Document neu) {
        super.handleUpdate(ort, alt, neu);
        getroffen = neu;
    }

    @Override
    protected QueryResult createQueryResult(List<Document> treffer, int batchSize) {
        List<Document> frei = aufKopien ? treffer.stream().map(Document::cloneDeeply).toList() : treffer;
        return super.createQueryResult(frei, batchSize);
    }
}
