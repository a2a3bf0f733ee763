package de.passgenau.api.fall;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Ereignismarken;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Tells callers of changes of a case while they happen, as long as they may know of it. */
@Controller
class FallBeobachtung {

    private final Dokumentliste<Fall> liste;
    private final Kennungen kennungen;
    private final Ereignismarken marken;

    FallBeobachtung(Dokumentliste<Fall> liste, Kennungen kennungen, Ereignismarken marken) {
        this.liste = liste;
        this.kennungen = kennungen;
        this.marken = marken;
    }

    @SubscriptionMapping
    Flux<FallEreignis> fallGeaendert(@Argument String fallId, @Argument @Nullable String nach, Einsicht einsicht) {
        var id = kennungen.id(Fall.class, fallId);
        return liste.fuer(einsicht)
                .beobachte(id, marken.version(id, nach))
                .map(fall -> new FallEreignis(marken.marke(fall.kennung(), fall.version()), fall));
    }

    /** A change of a case as a watcher is told of it. */
    record FallEreignis(String marke, Fall fall) {}
}
