package de.passgenau.api.store.eingebettet;

import java.util.List;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import de.bwaldvogel.mongo.oplog.Oplog;
import de.passgenau.api.store.eingebettet.form.BsonTyp;
import de.passgenau.api.store.eingebettet.form.Schluesseltyp;
import io.netty.channel.Channel;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database whose collections keep their documents as checked BSON. */
final class Datenbank extends H2Database {

    static final String DATEN = "databases.";
    private static final String META = "meta.";
    private static final String INDEX = "._index_";

    private final MVStore datei;
    private volatile Oplog protokoll = NoopOplog.get();

    Datenbank(String name, MVStore datei, CursorRegistry cursor) {
        this.datei = datei; // the parent's constructor opens collections already
        super(name, datei, cursor);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions optionen) {
        String voll = getFullCollectionNamespace(name);
        MVMap<Object, Document> daten = datei.openMap(DATEN + voll, typ());
        return new Sammlung(this, name, optionen, new Sammlung.Karten(daten, datei.openMap(META + voll)));
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(String sammlung, String name, List<IndexKey> schluessel,
            boolean luecken) {
        oeffneMitSchluesseltyp(getDatabaseName() + "." + sammlung + INDEX + name);
        return new Mitindex(super.openOrCreateUniqueIndex(sammlung, name, schluessel, luecken), schluessel, luecken);
    }

    /** What is open already is opened no other way by the parent. */
    private void oeffneMitSchluesseltyp(String karte) {
        datei.openMap(karte, new MVMap.Builder<Object, Object>().keyType(new Schluesseltyp()));
    }

    @Override
    public Document handleCommand(Channel kanal, String befehl, Document anfrage, DatabaseResolver andere,
            Oplog oplog) {
        protokoll = oplog;
        return super.handleCommand(kanal, befehl, anfrage, andere, oplog);
    }

    CursorRegistry cursor() {
        return cursorRegistry;
    }

    /** findAndModify forgets to tell it, so the collections do. */
    Oplog protokoll() {
        return protokoll;
    }

    static MVMap.Builder<Object, Document> typ() {
        return new MVMap.Builder<Object, Document>().valueType(new BsonTyp());
    }
}
