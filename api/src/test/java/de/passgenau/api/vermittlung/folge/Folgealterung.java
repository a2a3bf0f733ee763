package de.passgenau.api.vermittlung.folge;

import java.time.Instant;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Lets the time pass for which changes are kept. */
public final class Folgealterung {

    private Folgealterung() {}

    /** How many are kept no longer. */
    public static int vergissAlles(MongoOperations store, Verteiler verteiler) {
        store.updateMulti(new Query(), new Update().set("am", Instant.EPOCH), Folgeeintrag.class);
        return verteiler.raeume();
    }
}
