package de.passgenau.api.vermittlung.sammelmeldung;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.datenschutz.Abschnitt.Eintrag;
import de.passgenau.api.datenschutz.Eintragsauskunft;
import de.passgenau.api.fall.Fall;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Tells a person in which messages she was found, and why, and which were made for her. */
@Component
class Sammelauskunft implements Eintragsauskunft {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final MongoOperations store;
    private final Gruende gruende;

    Sammelauskunft(MongoOperations store, Gruende gruende) {
        this.store = store;
        this.gruende = gruende;
    }

    @Override
    public Class<Sammelmeldung> typ() {
        return Sammelmeldung.class;
    }

    @Override
    public String titel() {
        return "Sammelmeldungen";
    }

    @Override
    public String sammlung() {
        return Sammelmeldung.SAMMLUNG;
    }

    @Override
    public List<Eintrag> eintraege(Fall fall) {
        var dieser = new Criteria().orOperator(Criteria.where("fuerFall").is(fall.id()),
                Criteria.where("funde.fall").is(fall.id()));
        return store.find(Query.query(dieser), Sammelmeldung.class)
                .stream()
                .map(eine -> new Eintrag("Sammelmeldung vom " + TAG.format(eine.tag()), zeilen(eine, fall)))
                .toList();
    }

    private List<String> zeilen(Sammelmeldung eine, Fall fall) {
        return fall.id().equals(eine.fuerFall())
                ? List.of("Stellen, die neu sind oder sich geändert haben: " + eine.funde().size())
                : eine.funde()
                        .stream()
                        .filter(fund -> fall.id().equals(fund.fall()))
                        .flatMap(fund -> Stream.concat(Stream.of("Als Treffer gemeldet mit " + fund.punkte()
                                + " Punkten"), gruende.von(fund).stream()))
                        .toList();
    }

    /** The same of what nobody has been told yet. */
    @Component
    static class Ausstehendes implements Eintragsauskunft {

        private final MongoOperations store;

        Ausstehendes(MongoOperations store) {
            this.store = store;
        }

        @Override
        public Class<Sammelstand> typ() {
            return Sammelstand.class;
        }

        @Override
        public String titel() {
            return "Künftige Sammelmeldungen";
        }

        @Override
        public String sammlung() {
            return Sammelstand.SAMMLUNG;
        }

        @Override
        public List<Eintrag> eintraege(Fall fall) {
            return store.find(Query.query(Criteria.where("funde.fall").is(fall.id())), Sammelstand.class)
                    .stream()
                    .flatMap(stand -> stand.funde().stream())
                    .filter(fund -> fall.id().equals(fund.fall()))
                    .map(fund -> new Eintrag("Als Treffer gesehen am " + TAG.format(fund.tag()),
                            List.of("Punkte: " + fund.punkte())))
                    .toList();
        }
    }
}
