package de.passgenau.api.vermittlung.vorschlag.folge;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsquelle;
import de.passgenau.matching.Sichtfilter;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Takes the proposals of deleted cases away; whoever is interrupted goes on the next time. */
@Component
class Vorschlagsspur {

    private final Dokumentliste<Vermittlungsvorschlag> liste;
    private final Dokumentliste<Fall> faelle;
    private final MongoOperations store;

    Vorschlagsspur(Dokumentliste<Vermittlungsvorschlag> liste, Dokumentliste<Fall> faelle, MongoOperations store) {
        this.liste = liste;
        this.faelle = faelle;
        this.store = store;
    }

    /** How many proposals of deleted cases there were. */
    int tilge() {
        var verwaiste = von(liste, verwaisteFaelle());
        for (var einer : verwaiste) {
            store.remove(Query.query(Criteria.where("_id").is(einer.id())), Vermittlungsvorschlag.class);
            liste.entfernt(einer.kennung());
        }
        return verwaiste.size();
    }

    private Set<String> verwaisteFaelle() {
        var frage = new Query();
        frage.fields().include("fall");
        var genannte = store.find(frage, Document.class, Vorschlagsquelle.SAMMLUNG)
                .stream()
                .map(einer -> einer.getString("fall"))
                .collect(Collectors.toCollection(HashSet::new));
        faelle.leser().lade(genannte, Sichtfilter.alles()).stream().map(Fall::kennung).forEach(genannte::remove);
        return genannte;
    }

    /** All of these cases, the first proposal first; by one read. */
    static List<Vermittlungsvorschlag> von(Dokumentliste<Vermittlungsvorschlag> liste, Collection<String> faelle) {
        var ids = faelle.isEmpty() ? Set.<String>of() : liste.kennungen(Vorschlagsquelle.FALL, Set.copyOf(faelle));
        return ids.isEmpty()
                ? List.of()
                : liste.leser()
                        .lade(ids, Sichtfilter.alles())
                        .stream()
                        .sorted(Comparator.comparing((Vermittlungsvorschlag einer) -> einer.spur().angelegtAm())
                                .thenComparing(Vermittlungsvorschlag::kennung))
                        .toList();
    }
}
