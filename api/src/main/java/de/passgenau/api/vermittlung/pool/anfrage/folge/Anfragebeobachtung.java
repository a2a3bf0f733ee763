package de.passgenau.api.vermittlung.pool.anfrage.folge;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Ereignismarken;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.vermittlung.pool.anfrage.Kontaktanfrage;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** tells an employer and the Jobcenter of each step of a request while it happens, as long as they may know of it. */
@Controller
class Anfragebeobachtung {

    private final Dokumentliste<Kontaktanfrage> liste;
    private final Kennungen kennungen;
    private final Ereignismarken marken;

    Anfragebeobachtung(Dokumentliste<Kontaktanfrage> liste, Kennungen kennungen, Ereignismarken marken) {
        this.liste = liste;
        this.kennungen = kennungen;
        this.marken = marken;
    }

    @SubscriptionMapping
    Flux<KontaktanfrageEreignis> kontaktanfrageGeaendert(@Argument String kontaktanfrageId,
            @Argument @Nullable String nach, Einsicht einsicht) {
        var id = kennungen.id(Kontaktanfrage.class, kontaktanfrageId);
        pruefe(id, einsicht.anrufer());
        return liste.fuer(einsicht)
                .beobachte(id, marken.version(id, nach))
                .publishOn(Schedulers.boundedElastic())
                .doOnNext(stand -> pruefe(id, einsicht.anrufer()))
                .map(stand -> new KontaktanfrageEreignis(marken.marke(id, stand.version()), stand));
    }

    /** By its case as it is now. */
    private void pruefe(String id, Anrufer anrufer) {
        if (liste.lade(id, anrufer).isEmpty()) {
            throw new Abgewiesen(Fehlercode.NOT_FOUND);
        }
    }

    /** A request after a step. */
    record KontaktanfrageEreignis(String marke, Kontaktanfrage kontaktanfrage) {}
}
