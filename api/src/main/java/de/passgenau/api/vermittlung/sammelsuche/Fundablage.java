package de.passgenau.api.vermittlung.sammelsuche;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.passgenau.api.datenschutz.Fallreste;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Keeps what was found for each case. */
@Component
class Fundablage {

    private final MongoOperations store;
    private final Fallreste reste;

    Fundablage(MongoOperations store) {
        this.store = store;
        this.reste = new Fallreste(store, Stellenfunde.SAMMLUNG);
    }

    Optional<Stellenfunde> von(String fall) {
        return Optional.ofNullable(store.findById(fall, Stellenfunde.class));
    }

    Map<String, Stellenfunde> von(Collection<String> faelle) {
        return store.find(Query.query(Criteria.where("_id").in(faelle)), Stellenfunde.class)
                .stream()
                .collect(Collectors.toMap(Stellenfunde::fall, Function.identity()));
    }

    void speichere(Stellenfunde funde) {
        store.save(funde);
    }

    /** Of cases that are no longer there; how many these were. */
    int tilge() {
        var verwaiste = reste.kennungen();
        reste.entferne(verwaiste);
        return verwaiste.size();
    }
}
