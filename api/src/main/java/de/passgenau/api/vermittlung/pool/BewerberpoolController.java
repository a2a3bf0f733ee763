package de.passgenau.api.vermittlung.pool;

import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.vermittlung.Bewerberliste;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** The pool of prepared, consenting candidates, for accredited employers. */
@Controller
class BewerberpoolController {

    private final Bewerberliste<Poolprofil> liste;
    private final Bewerberpool pool;

    BewerberpoolController(Bewerberliste<Poolprofil> liste, Bewerberpool pool) {
        this.liste = liste;
        this.pool = pool;
    }

    @QueryMapping
    PoolConnection bewerberpool(@Argument @Nullable BewerberpoolSuche suche,
            @Argument @Nullable String stellenangebotId, Seitenangabe seite, Einsicht einsicht) {
        return pool.seite(suche, stellenangebotId, seite, einsicht);
    }

    @SubscriptionMapping
    Flux<PoolprofilEreignis> poolprofilGeaendert(@Argument String poolprofilId, @Argument @Nullable String nach,
            Einsicht einsicht) {
        return liste.beobachte(poolprofilId, nach, einsicht)
                .map(stand -> new PoolprofilEreignis(stand.marke(), stand.ansicht()));
    }

    @SchemaMapping
    String id(Poolprofil profil, Anrufer anrufer) {
        return liste.id(profil.kennung(), anrufer);
    }

    /** A change as a watcher is told of it. */
    record PoolprofilEreignis(String marke, Poolprofil profil) {}
}
