package de.passgenau.api.demo;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import de.passgenau.api.demo.landkreis.Landkreis;
import de.passgenau.catalogue.Dokument;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

/** Stores what is missing of a collection, portion by portion, and touches nothing that is there. */
final class Sammelschreiber {

    private static final Logger LOG = LoggerFactory.getLogger(Sammelschreiber.class);
    private static final int PORTION = 500;

    private final MongoOperations mongo;

    Sammelschreiber(MongoOperations mongo) {
        this.mongo = mongo;
    }

    <A extends Dokument> void fuelle(Demosammlung<A> sammlung, Landkreis landkreis, Instant am) {
        var vorhanden = vorhanden(sammlung.typ());
        var fehlend = sammlung.dokumente()
                .apply(landkreis, am)
                .stream()
                .filter(dokument -> !vorhanden.contains(dokument.kennung()))
                .toList();
        for (int von = 0; von < fehlend.size(); von += PORTION) {
            int bis = Math.min(von + PORTION, fehlend.size());
            sammlung.gespeichert().accept(schreibe(sammlung.typ(), fehlend.subList(von, bis)));
            LOG.info("Demo-Landkreis: {} von {} Dokumenten in {} gespeichert", bis, fehlend.size(),
                    mongo.getCollectionName(sammlung.typ()));
        }
    }

    private Set<String> vorhanden(Class<?> typ) {
        var ids = new HashSet<String>();
        mongo.getCollection(mongo.getCollectionName(typ))
                .find()
                .projection(new Document("_id", 1))
                .forEach(dokument -> ids.add(dokument.getString("_id")));
        return ids;
    }

    private <A extends Dokument> Collection<A> schreibe(Class<A> typ, List<A> portion) {
        try {
            return mongo.insert(portion, typ);
        } catch (DuplicateKeyException vergeben) {
            return einzeln(typ, portion);
        }
    }

    /** Somebody's own document has a value that must be unique: that one stays, the demo document is left out. */
    private <A extends Dokument> List<A> einzeln(Class<A> typ, List<A> portion) {
        portion.forEach(dokument -> {
            try {
                mongo.insert(dokument);
            } catch (DuplicateKeyException vergeben) {
                LOG.debug("Demo-Landkreis: {} ist schon vorhanden oder vergeben", dokument.kennung());
            }
        });
        return portion.stream()
                .map(dokument -> mongo.findById(dokument.kennung(), typ))
                .filter(Objects::nonNull)
                .toList();
    }
}
