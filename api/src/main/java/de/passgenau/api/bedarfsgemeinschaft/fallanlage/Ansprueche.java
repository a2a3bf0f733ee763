package de.passgenau.api.bedarfsgemeinschaft.fallanlage;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.person.Personenschluessel;
import de.passgenau.api.graphql.Siegel;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Who is opening a case for whom, known to all processes on one store. */
@Component
class Ansprueche {

    private static final String ZWECK = "falleroeffnung";
    /** Other processes hear of a case within a second. */
    private static final Duration DAUER = Duration.ofMinutes(10);
    /** Nobody takes longer to store a case, unless his process has died over it. */
    private static final Duration UNTERWEGS = Duration.ofSeconds(30);

    private final MongoOperations store;
    private final Siegel siegel;
    private final Clock clock;

    Ansprueche(MongoOperations store, Siegel siegel, Clock clock) {
        this.store = store;
        this.siegel = siegel;
        this.clock = clock;
    }

    Anspruch neu(Fall fall) {
        var wer = Personenschluessel.von(fall.person());
        return new Anspruch(siegel.verschliesse(ZWECK, wer.name() + '/' + wer.geburtsdatum()), fall.kennung(),
                fall.geschaeftsstelle(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** Empty if the claim now stands, otherwise the one that stands in its way. */
    Optional<Anspruch> nimm(Anspruch neu) {
        try {
            store.insert(neu);
            return Optional.empty();
        } catch (DuplicateKeyException taken) {
            return Optional.ofNullable(store.findById(neu.person(), Anspruch.class))
                    .filter(anderer -> !anderer.fall().equals(neu.fall()));
        }
    }

    /** Whether this claim took the place of one that no longer means anything, before anybody else's did. */
    boolean ersetze(Anspruch alter, Anspruch neu) {
        return store.findAndReplace(genau(alter), neu, FindAndReplaceOptions.empty()) != null;
    }

    void gibFrei(Anspruch anspruch) {
        store.remove(genau(anspruch), Anspruch.class);
    }

    /** Whether the case may still be on its way into the store. */
    boolean istUnterwegs(Anspruch anspruch) {
        return anspruch.seit().plus(UNTERWEGS).isAfter(clock.instant());
    }

    /** How many claims were removed that everybody has heard of. */
    int raeumeAuf() {
        return (int) store
                .remove(Query.query(Criteria.where("seit").lt(clock.instant().minus(DAUER))), Anspruch.class)
                .getDeletedCount();
    }

    private static Query genau(Anspruch anspruch) {
        return Query.query(Criteria.where("_id")
                .is(anspruch.person())
                .and("fall")
                .is(anspruch.fall())
                .and("seit")
                .is(anspruch.seit()));
    }
}
