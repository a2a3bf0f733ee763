package de.passgenau.api.verzeichnis;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import de.passgenau.api.store.Datenordner.Geoeffnet;
import de.passgenau.api.verzeichnis.Berufseintrag.Titel;
import de.passgenau.matching.beruf.Benennung;
import de.passgenau.matching.beruf.Beruf;
import de.passgenau.matching.ort.Ort;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** What was imported, as the store keeps it: a document per position of the KldB, a document per postcode. */
@Component
class Importbestand {

    private static final int SCHEMA = 1;

    private final MongoOperations mongo;
    private final Clock clock;

    Importbestand(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** The same without an application around it. */
    static Importbestand in(Geoeffnet store) {
        return new Importbestand(new MongoTemplate(store.client(), store.datenbank().getName()), store.clock());
    }

    boolean hat(Verzeichnisart art) {
        return mongo.findById(art.name(), Importstand.class) != null;
    }

    List<Berufseintrag> berufe() {
        return mongo.findAll(Berufseintrag.class);
    }

    List<Ort> orte() {
        return mongo.findAll(Ortseintrag.class).stream().flatMap(Ortseintrag::zeilen).toList();
    }

    void positionen(Collection<Beruf> zeilen) {
        write(Berufseintrag.class, zeilen.stream().collect(Collectors.groupingBy(Beruf::kldb)),
                (update, berufe) -> update.set("titel", berufe.getLast().titel()));
    }

    void benennungen(Collection<Benennung> zeilen) {
        write(Berufseintrag.class, zeilen.stream().collect(Collectors.groupingBy(Benennung::kldb)),
                (update, titel) -> update.set("benennungen", titel.stream().map(Titel::of).distinct().toList()));
    }

    void orte(Collection<Ort> zeilen) {
        write(Ortseintrag.class, zeilen.stream().collect(Collectors.groupingBy(Ort::plz)),
                (update, orte) -> update.set("orte", orte.stream().map(Ortseintrag.Platz::of).distinct().toList()));
    }

    private <Z> void write(Class<?> typ, Map<String, List<Z>> zeilen, BiConsumer<Update, List<Z>> inhalt) {
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, typ);
        zeilen.forEach((id, gruppe) -> {
            var update = new Update().inc("version", 1L).set("schema", SCHEMA);
            inhalt.accept(update, gruppe);
            bulk.upsert(Query.query(Criteria.where("_id").is(id)), update);
        });
        bulk.execute();
    }

    /** Says that an import is complete; every process that hears of the new version loads it. */
    Importstand abgeschlossen(Verzeichnisart art, long zeilen) {
        return Objects.requireNonNull(mongo.findAndModify(Query.query(Criteria.where("_id").is(art.name())),
                new Update().inc("version", 1L).set("schema", SCHEMA).set("am", clock.instant()).set("zeilen", zeilen),
                FindAndModifyOptions.options().upsert(true).returnNew(true), Importstand.class));
    }
}
