package de.passgenau.api.store.eingebettet;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import de.bwaldvogel.mongo.bson.Document;
import de.passgenau.api.store.eingebettet.form.BsonTyp;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** All documents of a database at one moment, read while writes go on. */
public final class Schnappschuss implements AutoCloseable {

    private final MVStore datei;
    private final MVStore.TxCounter gehalten;
    private final Map<String, MVMap<Object, Document>> sammlungen = new TreeMap<>();

    /** To be called while no write runs and everything is committed. */
    Schnappschuss(MVStore datei, String datenbank) {
        this.datei = datei;
        this.gehalten = datei.registerVersionUsage();
        String anfang = Datenbank.DATEN + datenbank + ".";
        long version = datei.getCurrentVersion();
        datei.getMapNames().stream().filter(name -> name.startsWith(anfang)).forEach(name -> {
            String sammlung = name.substring(anfang.length());
            if (!sammlung.startsWith("system.")) {
                sammlungen.put(sammlung, datei.openMap(name, Datenbank.typ()).openVersion(version));
            }
        });
    }

    /** Names of the collections with their number of documents. */
    public Map<String, Long> sammlungen() {
        Map<String, Long> anzahlen = new TreeMap<>();
        sammlungen.forEach((name, dokumente) -> anzahlen.put(name, dokumente.sizeAsLong()));
        return anzahlen;
    }

    /** Hands out every document of a collection as BSON. */
    public void lies(String sammlung, Consumer<byte[]> empfaenger) {
        MVMap<Object, Document> dokumente = sammlungen.get(sammlung);
        if (dokumente != null) {
            dokumente.values().forEach(dokument -> empfaenger.accept(BsonTyp.bytes(dokument)));
        }
    }

    @Override
    public void close() {
        if (!datei.isClosed()) {
            datei.deregisterVersionUsage(gehalten);
        }
    }
}
