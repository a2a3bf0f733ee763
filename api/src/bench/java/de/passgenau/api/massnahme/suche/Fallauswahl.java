package de.passgenau.api.massnahme.suche;

import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Kennungen;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Whom the measures of the catalogue ask for. */
final class Fallauswahl {

    private Fallauswahl() {}

    /** Cases of the Fallmanager of the demo, as the API knows them. */
    static List<String> faelle(ApplicationContext app, int anzahl) {
        var kennungen = app.getBean(Kennungen.class);
        var alle = app.getBean(MongoOperations.class)
                .find(Query.query(
                        Criteria.where("zustaendigkeit.fallmanager").is("demo-fallmanager").and("zustand").is("OFFEN"))
                        .limit(anzahl), Fall.class);
        return alle.stream().map(fall -> kennungen.global(Fall.class, fall.kennung())).toList();
    }
}
