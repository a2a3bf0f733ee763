package de.passgenau.api.fallbestand;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.fallbestand.Fallbestandsuebergabe.Stand;
import de.passgenau.api.liste.Dokumentliste;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Keeps orders of caseloads, and knows which are not finished. */
@Component
class Uebergabeablage {

    private final MongoOperations store;
    private final Dokumentliste<Fallbestandsuebergabe> liste;
    private volatile @Nullable LocalDate geprueft;

    Uebergabeablage(MongoOperations store, Dokumentliste<Fallbestandsuebergabe> liste) {
        this.store = store;
        this.liste = liste;
    }

    Fallbestandsuebergabe speichere(Fallbestandsuebergabe stand) {
        var gespeichert = store.save(stand);
        liste.gespeichert(List.of(gespeichert));
        return gespeichert;
    }

    /** The store is asked at the beginning of each day, for those that wait, and where the list knows of one under way. */
    List<Fallbestandsuebergabe> offene(LocalDate heute) {
        if (heute.equals(geprueft) && liste.mit(Uebergabequelle.STAND, Stand.LAEUFT.name()).isEmpty()) {
            return List.of();
        }
        geprueft = heute;
        return store.find(
                Query.query(Criteria.where("stand").ne(Stand.ABGESCHLOSSEN.name())),
                Fallbestandsuebergabe.class);
    }
}
