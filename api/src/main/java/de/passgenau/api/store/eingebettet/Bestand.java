package de.passgenau.api.store.eingebettet;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.oplog.Oplog;
import org.h2.mvstore.MVStore;

/** The MongoDB backend over one open file. */
final class Bestand extends H2Backend {

    private final MVStore datei;
    private final Aenderungsprotokoll protokoll;

    Bestand(MVStore datei) {
        this.datei = datei; // the parent's constructor opens databases already
        super(datei);
        this.protokoll = new Aenderungsprotokoll(getCursorRegistry(), getClock());
        enableOplog();
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new Datenbank(name, datei, getCursorRegistry());
    }

    @Override
    protected Oplog createOplog() {
        return protokoll;
    }

    Aenderungsprotokoll protokoll() {
        return protokoll;
    }
}
