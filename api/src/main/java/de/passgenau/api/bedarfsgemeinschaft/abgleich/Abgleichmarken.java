package de.passgenau.api.bedarfsgemeinschaft.abgleich;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Remembers which households have to be compared with cases, and from which day on; that is no change of theirs. */
@Component
class Abgleichmarken {

    private static final String AB = "abgleichAb";

    private final MongoOperations store;
    private final Clock clock;

    Abgleichmarken(MongoOperations store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    Instant jetzt() {
        return clock.instant();
    }

    LocalDate heute() {
        return LocalDate.now(clock);
    }

    LocalDate tag(Instant zeit) {
        return LocalDate.ofInstant(zeit, clock.getZone());
    }

    /** Only as long as nobody has changed the household: then it is to be compared again. */
    void setze(Bedarfsgemeinschaft bg, @Nullable LocalDate ab) {
        var diese = Query.query(Criteria.where("_id").is(bg.kennung()).and("version").is(bg.version()));
        store.updateFirst(diese, ab == null ? new Update().unset(AB) : Update.update(AB, ab),
                Bedarfsgemeinschaft.SAMMLUNG);
    }

    List<String> faellige() {
        var query = Query.query(Criteria.where(AB).lte(heute()));
        query.fields().include("_id");
        return store.find(query, Kennung.class, Bedarfsgemeinschaft.SAMMLUNG).stream().map(Kennung::id).toList();
    }

    /** Which cases each household names. */
    Map<String, Set<String>> faelleJeHaushalt() {
        return store.find(nur("mitglieder.alle.fallId"), Document.class, Bedarfsgemeinschaft.SAMMLUNG)
                .stream()
                .collect(Collectors.toMap(bg -> bg.getString("_id"), Abgleichmarken::faelle));
    }

    private static Set<String> faelle(Document bg) {
        return mitglieder(bg).map(mitglied -> mitglied.getString("fallId"))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** How the person of each case is called and when she was born. */
    Map<String, String> namenJeFall() {
        return store.find(nur("person.vorname", "person.nachname", "person.geburtsdatum"), Document.class, "faelle")
                .stream()
                .collect(Collectors.toMap(fall -> fall.getString("_id"),
                        fall -> name(fall.get("person", new Document()))));
    }

    /** The same of the members with a case, by their case, for each household. */
    Map<String, Map<String, String>> namenJeHaushalt() {
        return store.find(nur("mitglieder.alle"), Document.class, Bedarfsgemeinschaft.SAMMLUNG)
                .stream()
                .collect(Collectors.toMap(bg -> bg.getString("_id"), bg -> mitglieder(bg)
                        .filter(mitglied -> mitglied.getString("fallId") != null)
                        .collect(Collectors.toMap(mitglied -> mitglied.getString("fallId"), Abgleichmarken::name,
                                (eines, anderes) -> eines))));
    }

    private static String name(Document person) {
        return person.getString("vorname") + '\n' + person.getString("nachname") + '\n' + person.get("geburtsdatum");
    }

    /** Which household each case names, if it names one. */
    Map<String, String> haushaltJeFall() {
        return store.find(nur("bgId"), Document.class, "faelle")
                .stream()
                .filter(fall -> fall.getString("bgId") != null)
                .collect(Collectors.toMap(fall -> fall.getString("_id"), fall -> fall.getString("bgId")));
    }

    private static Stream<Document> mitglieder(Document bg) {
        return bg.get("mitglieder", new Document()).getList("alle", Document.class, List.of()).stream();
    }

    private static Query nur(String... felder) {
        var query = new Query();
        query.fields().include(felder);
        return query;
    }

    /** As much of a household as it takes to find it again. */
    private record Kennung(String id) {}
}
