package de.passgenau.api.vermittlung;

import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.security.Anrufer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Candidates for the Arbeitgeberservice, by pseudonym. */
@Controller
class KandidatenController {

    private final Bewerberliste<Kandidat> liste;

    KandidatenController(Bewerberliste<Kandidat> liste) {
        this.liste = liste;
    }

    @QueryMapping
    Connection<Kandidat> kandidaten(@Argument @Nullable BewerberSuche suche, Seitenangabe seite, Einsicht einsicht) {
        return liste.seite(BewerberSuche.suche(suche), seite, einsicht);
    }

    @SubscriptionMapping
    Flux<KandidatEreignis> kandidatGeaendert(@Argument String kandidatId, @Argument @Nullable String nach,
            Einsicht einsicht) {
        return liste.beobachte(kandidatId, nach, einsicht)
                .map(stand -> new KandidatEreignis(stand.marke(), stand.ansicht()));
    }

    @SchemaMapping
    String id(Kandidat kandidat, Anrufer anrufer) {
        return liste.id(kandidat.kennung(), anrufer);
    }

    /** A change as a watcher is told of it. */
    record KandidatEreignis(String marke, Kandidat kandidat) {}
}
