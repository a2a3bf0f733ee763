package de.passgenau.api.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import java.util.List;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lifts all documents to today's schema version, one atomic write each. A run that was interrupted goes on where it
 * stopped; several processes may run it at once.
 */
final class Migrationslauf {

    private static final Logger LOG = LoggerFactory.getLogger(Migrationslauf.class);
    private static final int MELDUNG_ALLE = 1_000;
    private static final String VERSION = "version";

    private final MongoDatabase datenbank;
    private final Schemastand stand;

    Migrationslauf(MongoDatabase datenbank, Schemastand stand) {
        this.datenbank = datenbank;
        this.stand = stand;
    }

    /** Refuses data of a newer program; returns whether there are documents of an older one. */
    boolean pruefe(String sammlung) {
        boolean veraltet = false;
        int aktuell = stand.aktuell(sammlung);
        for (Document anderer : datenbank.getCollection(sammlung)
                .find(vonAnderem(aktuell))
                .projection(new Document(Schemastand.FELD, 1))) {
            if (Schemastand.von(anderer) > aktuell) {
                throw zuNeu(sammlung, anderer);
            }
            veraltet = true;
        }
        return veraltet;
    }

    /** Documents that say nothing are of the first version. */
    private static Bson vonAnderem(int aktuell) {
        Bson anders = ne(Schemastand.FELD, aktuell);
        return aktuell == 1 ? and(exists(Schemastand.FELD), anders) : anders;
    }

    private StoreNichtBereit zuNeu(String sammlung, Document neuer) {
        return new StoreNichtBereit(
                "In der Sammlung " + sammlung + " liegen Dokumente der Schemaversion " + Schemastand.von(neuer)
                        + "; dieses Programm kennt sie nur bis Version " + stand.aktuell(sammlung) + ".",
                "Die neuere Programmversion starten oder eine Sicherung einspielen, die zu dieser passt.");
    }

    /** Returns how many documents were lifted. */
    long hebe(String sammlung) {
        MongoCollection<Document> dokumente = datenbank.getCollection(sammlung);
        long gehoben = 0;
        for (Document dokument : dokumente.find(veraltet(sammlung))) {
            gehoben += hebe(sammlung, dokumente, dokument) ? 1 : 0;
            if (gehoben > 0 && gehoben % MELDUNG_ALLE == 0) {
                LOG.info("Migrated {} documents of {} so far", gehoben, sammlung);
            }
        }
        if (gehoben > 0) {
            LOG.info("Migrated {} documents of {} to schema {}", gehoben, sammlung, stand.aktuell(sammlung));
        }
        return gehoben;
    }

    private Bson veraltet(String sammlung) {
        Bson aelter = lt(Schemastand.FELD, stand.aktuell(sammlung));
        return stand.aktuell(sammlung) == 1 ? aelter : or(aelter, exists(Schemastand.FELD, false));
    }

    private boolean hebe(String sammlung, MongoCollection<Document> dokumente, Document gelesen) {
        @Nullable
        Document jetzt = gelesen;
        while (jetzt != null && Schemastand.von(jetzt) < stand.aktuell(sammlung)) {
            Bson unveraendert = and(List.of(eq("_id", jetzt.get("_id")), feld(jetzt, Schemastand.FELD),
                    feld(jetzt, VERSION)));
            Document neu = stand.hebe(sammlung, jetzt);
            if (neu.get(VERSION) instanceof Number version) {
                neu.put(VERSION, version.longValue() + 1);
            }
            if (dokumente.replaceOne(unveraendert, neu).getMatchedCount() == 1) {
                return true;
            }
            jetzt = dokumente.find(eq("_id", gelesen.get("_id"))).first();
        }
        return false;
    }

    private static Bson feld(Document dokument, String name) {
        return dokument.containsKey(name) ? eq(name, dokument.get(name)) : exists(name, false);
    }
}
