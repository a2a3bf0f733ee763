package de.passgenau.api.teilnahme.konto;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import de.passgenau.api.graphql.zugriff.Zweck;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.catalogue.konto.Massnahmenkonto;
import de.passgenau.catalogue.konto.Vormerkstand;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Compares all accounts in which something may still happen, on nobody's behalf. */
@Component
public class Kontoabgleich {

    /** Who the protocol says it was: nobody in person. */
    private static final Handlung HANDLUNG = new Handlung(
            new Anrufer("passgenau-abgleich", null, Set.of(), Set.of(), null, null, null, Set.of()),
            Zweck.MASSNAHMEDURCHFUEHRUNG, "abgleich");
    /** After that everybody who has left a Maßnahme is out of sight of its Träger for long. */
    private static final int MONATE = 3;

    private final Nachwirkung nachwirkung;
    private final MongoOperations store;
    private final Clock clock;

    Kontoabgleich(Nachwirkung nachwirkung, MongoOperations store, Clock clock) {
        this.nachwirkung = nachwirkung;
        this.store = store;
        this.clock = clock;
    }

    public void gehe() {
        var offen = Criteria.where("vormerkungen.stand").in(Vormerkstand.VORGEMERKT, Vormerkstand.BESTAETIGT);
        var eben = Criteria.where("vormerkungen.letzterTag").gte(LocalDate.now(clock).minusMonths(MONATE));
        store.find(Query.query(new Criteria().orOperator(offen, eben)), Massnahmenkonto.class)
                .forEach(konto -> nachwirkung.auf(List.of(konto.fall()), HANDLUNG));
    }
}
