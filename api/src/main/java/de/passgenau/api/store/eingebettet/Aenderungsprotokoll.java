package de.passgenau.api.store.eingebettet;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import org.jspecify.annotations.Nullable;

/** What change streams read: the latest changes in memory, shown only when they are on disk. A resume point that has
 * been dropped, or comes from an earlier opening of the file, is refused like on a real MongoDB. */
final class Aenderungsprotokoll implements Oplog {

    private static final int PLAETZE = 20_000;
    private static final int TAKT_BITS = 20;
    private static final int VERLAUF_VERLOREN = 286;

    private final CursorRegistry cursor;
    private final ArrayDeque<Eintrag> eintraege = new ArrayDeque<>();
    private long letzte;
    private long verworfenBis;
    private long sichtbarBis;
    private long grenze;

    record Eintrag(long stelle, String namespace, String art, @Nullable Object id) {}

    Aenderungsprotokoll(CursorRegistry cursor, Clock uhr) {
        this.cursor = cursor;
        this.letzte = uhr.millis() << TAKT_BITS;
        this.verworfenBis = letzte;
        this.sichtbarBis = letzte;
        this.grenze = letzte;
    }

    @Override
    public void handleInsert(String namespace, List<Document> dokumente) {
        dokumente.forEach(dokument -> merke(namespace, "insert", dokument.get("_id")));
    }

    @Override
    public void handleUpdate(String namespace, Document auswahl, Document aenderung, List<Object> ids) {
        ids.forEach(id -> merke(namespace, "update", id));
    }

    @Override
    public void handleDelete(String namespace, Document auswahl, List<Object> ids) {
        ids.forEach(id -> merke(namespace, "delete", id));
    }

    @Override
    public void handleDropCollection(String namespace) {
        merke(namespace, "drop", null);
    }

    private synchronized void merke(String namespace, String art, @Nullable Object id) {
        eintraege.addLast(new Eintrag(++letzte, namespace, art, id));
        if (eintraege.size() > PLAETZE) {
            verworfenBis = eintraege.removeFirst().stelle();
        }
    }

    /** Notes how far the commit that begins now reaches. */
    synchronized void merkeGrenze() {
        grenze = letzte;
    }

    /** That commit is on disk. */
    synchronized void zeigeBisGrenze() {
        sichtbarBis = grenze;
    }

    @Override
    public Cursor createCursor(Document wunsch, String namespace, Aggregation stufen) {
        Object marke = wunsch.getOrDefault("resumeAfter", wunsch.get("startAfter"));
        long ab = marke instanceof Map<?, ?> gesetzt ? stelle(gesetzt) : sichtbareStelle();
        seit(namespace, ab);
        Cursor neu = new Protokollcursor(cursor.generateCursorId(), this, namespace, stufen, ab);
        cursor.add(neu);
        return neu;
    }

    private static long stelle(Map<?, ?> marke) {
        return Long.parseLong(Objects.toString(marke.get("_data")), 16);
    }

    synchronized long sichtbareStelle() {
        return sichtbarBis;
    }

    synchronized List<Eintrag> seit(String namespace, long stelle) {
        if (stelle < verworfenBis || stelle > letzte) {
            throw new MongoServerError(VERLAUF_VERLOREN, "ChangeStreamHistoryLost",
                    "The resume point is no longer in the change history");
        }
        return eintraege.stream()
                .filter(e -> e.stelle() > stelle && e.stelle() <= sichtbarBis)
                .filter(e -> e.namespace().equals(namespace))
                .toList();
    }
}
