package de.passgenau.api.teilnahme.planung;

import java.util.concurrent.atomic.AtomicLong;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Ereignismarken;
import de.passgenau.api.teilnahme.Durchgangsverzeichnis;
import de.passgenau.api.teilnahme.Durchgangsverzeichnis.Kurzbild;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Tells callers of changes of a Maßnahme and of who has its places while they happen. */
@Controller
class MassnahmeBeobachtung {

    private final Dokumentliste<Massnahme> liste;
    private final Durchgangsverzeichnis verzeichnis;
    private final Kennungen kennungen;
    private final Ereignismarken marken;

    MassnahmeBeobachtung(Dokumentliste<Massnahme> liste, Durchgangsverzeichnis verzeichnis, Kennungen kennungen,
            Ereignismarken marken) {
        this.liste = liste;
        this.verzeichnis = verzeichnis;
        this.kennungen = kennungen;
        this.marken = marken;
    }

    /** Whoever may not know of the Maßnahme, or may not any more, is told so as if there were none. */
    @SubscriptionMapping
    Flux<MassnahmeEreignis> massnahmeGeaendert(@Argument String massnahmeId, @Argument @Nullable String nach,
            Einsicht einsicht) {
        var id = kennungen.id(Massnahme.class, massnahmeId);
        var gesehen = marken.version(id, nach);
        return Flux.defer(() -> {
            var zuletzt = new AtomicLong(gesehen == null ? 0 : gesehen);
            var plaetze = verzeichnis.aenderungen(new MassnahmeId(id))
                    .onBackpressureLatest()
                    .concatMap(zeichen -> jetzt(id, einsicht), 1);
            var eigene = liste.fuer(einsicht).beobachte(id, gesehen == null ? null : 0L);
            return Flux.merge(plaetze, eigene)
                    .map(this::ereignis)
                    .filter(eines -> zuletzt.getAndAccumulate(eines.nummer, Math::max) < eines.nummer);
        });
    }

    private Mono<Massnahme> jetzt(String id, Einsicht einsicht) {
        return Mono.fromCallable(() -> liste.fuer(einsicht).lade(id))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(Mono::justOrEmpty);
    }

    /** Versions never fall and no Durchgang is ever gone, so that their sum rises with every change. */
    private MassnahmeEreignis ereignis(Massnahme massnahme) {
        long nummer = massnahme.version()
                + verzeichnis.durchgaenge(massnahme.id()).stream().mapToLong(Kurzbild::version).sum();
        return new MassnahmeEreignis(marken.marke(massnahme.kennung(), nummer), massnahme, nummer);
    }

    /** A change of a Maßnahme, or of a Durchgang of it, as a watcher is told of it. */
    record MassnahmeEreignis(String marke, Massnahme massnahme, long nummer) {}
}
