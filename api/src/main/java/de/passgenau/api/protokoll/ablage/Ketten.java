package de.passgenau.api.protokoll.ablage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import de.passgenau.api.protokoll.kette.Kettenende;
import de.passgenau.api.protokoll.kette.Kettenstand;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonString;
import org.bson.conversions.Bson;

/**
 * One document per chain: how far it reaches, and which process writes it until when. A process that has died, or that
 * others take for dead, loses its chain; if it wakes up and writes, the id of the entry is taken already.
 */
final class Ketten {

    static final String SAMMLUNG = "protokollketten";
    static final Duration FRIST = Duration.ofSeconds(30);
    /** On an own embedded store nobody else has to find out. */
    static final Duration ENDLOS = Duration.ofDays(36_500);

    private final MongoCollection<BsonDocument> ketten;
    private final String inhaber;
    private final Duration frist;

    /**
     * @param inhaber names this process and no other
     * @param frist after what time without a word the process is taken for dead
     */
    Ketten(MongoDatabase datenbank, String inhaber, Duration frist) {
        this.frist = frist;
        this.ketten = datenbank.getCollection(SAMMLUNG, BsonDocument.class)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.inhaber = inhaber;
    }

    /** For reading alone. */
    Ketten(MongoDatabase datenbank) {
        this(datenbank, "", FRIST);
    }

    Duration frist() {
        return frist;
    }

    /** Whether the chain is this process's now: it is nobody else's, or nobody can be there who still writes it. */
    boolean nimm(String instanz, boolean allein, Instant jetzt) {
        var verlassen = or(eq("inhaber", inhaber), lt("bis", jetzt));
        var meine = combine(set("inhaber", inhaber), set("bis", jetzt.plus(frist)));
        var wessen = allein ? eq("_id", instanz) : and(eq("_id", instanz), verlassen);
        return ketten.updateOne(wessen, meine).getMatchedCount() == 1;
    }

    /** Begins a chain; no if another process was first. */
    boolean beginne(Kettenstand stand, Instant jetzt) {
        var dokument = new BsonDocument("_id", new BsonString(stand.instanz()))
                .append("beginn", new BsonInt64(stand.beginn()))
                .append("nummer", new BsonInt64(stand.nummer()))
                .append("hash", new BsonString(stand.hash()))
                .append("siegel", new BsonString(stand.siegel()))
                .append("inhaber", new BsonString(inhaber))
                .append("bis", new BsonDateTime(jetzt.plus(frist).toEpochMilli()));
        try {
            ketten.insertOne(dokument);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** Notes how far the chain reaches and stays its owner; no if it has got another one. */
    boolean behalte(Kettenstand stand, Instant jetzt) {
        return ketten.updateOne(meine(stand.instanz()),
                combine(set("beginn", stand.beginn()), set("nummer", stand.nummer()), set("hash", stand.hash()),
                        set("siegel", stand.siegel()), set("bis", jetzt.plus(frist))))
                .getMatchedCount() == 1;
    }

    void gibFrei(String instanz) {
        ketten.updateOne(meine(instanz), set("bis", Instant.EPOCH));
    }

    private Bson meine(String instanz) {
        return and(eq("_id", instanz), eq("inhaber", inhaber));
    }

    boolean gibt(String instanz) {
        return ketten.find(eq("_id", instanz)).first() != null;
    }

    List<String> alle() {
        var alle = new ArrayList<String>();
        ketten.find()
                .forEach(kette -> alle.add(kette.get("_id", BsonBoolean.FALSE).isString()
                        ? kette.getString("_id").getValue()
                        : ""));
        return alle;
    }

    /** Nothing if there is none, or if somebody made it unreadable. */
    Optional<Kettenstand> stand(String instanz) {
        var dokument = ketten.find(eq("_id", instanz)).first();
        if (dokument == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Kettenstand(instanz, dokument.getInt64("beginn").getValue(),
                    dokument.getInt64("nummer").getValue(), dokument.getString("hash").getValue(),
                    dokument.getString("siegel").getValue()));
        } catch (BsonInvalidOperationException changedBySomebody) {
            return Optional.empty();
        }
    }

    static Kettenende ende(Kettenstand stand) {
        return new Kettenende(stand.instanz(), stand.nummer(), stand.hash(), null);
    }
}
