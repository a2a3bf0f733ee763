package de.passgenau.api.teilnahme.konto;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.konto.Massnahmenkonto;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Takes what is left of deleted cases out of Durchgänge and accounts; whoever is interrupted goes on the next time. */
@Component
class Fallspur {

    private final Kontofuehrung konten;
    private final Dokumentliste<Durchgang> liste;
    private final MongoOperations store;
    private final Clock clock;

    Fallspur(Kontofuehrung konten, Dokumentliste<Durchgang> liste, MongoOperations store, Clock clock) {
        this.konten = konten;
        this.liste = liste;
        this.store = store;
        this.clock = clock;
    }

    /** How many accounts of deleted cases there were. */
    int tilge() {
        var verwaiste = verwaiste();
        for (var fall : verwaiste) {
            konten.durchgaenge(List.of(fall)).forEach(durchgang -> tilge(durchgang, fall));
            store.remove(Query.query(Criteria.where("_id").is(fall)), Massnahmenkonto.class);
        }
        return verwaiste.size();
    }

    private void tilge(Durchgang durchgang, Fallkennung fall) {
        var ohne = durchgang.ohne(fall, durchgang.spur().fortgesetzt(clock.instant(), List.of()));
        if (!ohne.equals(durchgang)) {
            liste.gespeichert(List.of(store.save(ohne)));
        }
    }

    private List<Fallkennung> verwaiste() {
        var ids = kennungen("massnahmenkonten", new Criteria());
        var vorhandene = kennungen("faelle", Criteria.where("_id").in(ids));
        return ids.stream().filter(id -> !vorhandene.contains(id)).map(Fallkennung::new).toList();
    }

    private Set<String> kennungen(String sammlung, Criteria bedingung) {
        var frage = Query.query(bedingung);
        frage.fields().include("_id");
        return store.find(frage, Document.class, sammlung)
                .stream()
                .map(eines -> eines.getString("_id"))
                .collect(Collectors.toSet());
    }
}
