package de.passgenau.api.store.eingebettet;

import java.util.List;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.passgenau.api.store.eingebettet.Aenderungsprotokoll.Eintrag;

/** One reader of the change history of a collection. */
final class Protokollcursor extends AbstractCursor {

    private final Aenderungsprotokoll protokoll;
    private final String namespace;
    private final Aggregation stufen;
    private long stelle;

    Protokollcursor(long id, Aenderungsprotokoll protokoll, String namespace, Aggregation stufen, long stelle) {
        super(id);
        this.protokoll = protokoll;
        this.namespace = namespace;
        this.stufen = stufen;
        this.stelle = stelle;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public synchronized List<Document> takeDocuments(int hoechstens) {
        long sichtbar = protokoll.sichtbareStelle();
        List<Eintrag> neue = protokoll.seit(namespace, stelle);
        if (hoechstens > 0 && neue.size() > hoechstens) {
            neue = neue.subList(0, hoechstens);
            sichtbar = neue.getLast().stelle();
        }
        stelle = neue.isEmpty() ? sichtbar : Math.max(sichtbar, neue.getLast().stelle());
        return stufen.runStagesAsStream(neue.stream().map(this::ereignis)).toList();
    }

    private Document ereignis(Eintrag eintrag) {
        int punkt = namespace.indexOf('.');
        Document ereignis = new Document("_id", new Document("_data", Long.toHexString(eintrag.stelle())))
                .append("operationType", eintrag.art())
                .append("clusterTime", new BsonTimestamp(eintrag.stelle()))
                .append("ns", new Document("db", namespace.substring(0, punkt)).append("coll",
                        namespace.substring(punkt + 1)));
        return eintrag.id() == null ? ereignis : ereignis.append("documentKey", new Document("_id", eintrag.id()));
    }
}
