package de.passgenau.api.teilnahme.planung;

import java.util.concurrent.atomic.AtomicLong;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Ereignismarken;
import de.passgenau.api.massnahme.katalog.Einblick;
import de.passgenau.api.massnahme.suche.Durchgangskunde;
import de.passgenau.api.security.Rolle;
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
    private final Durchgangskunde kunde;
    private final Kennungen kennungen;
    private final Ereignismarken marken;

    MassnahmeBeobachtung(Dokumentliste<Massnahme> liste, Durchgangskunde kunde, Kennungen kennungen,
            Ereignismarken marken) {
        this.liste = liste;
        this.kunde = kunde;
        this.kennungen = kennungen;
        this.marken = marken;
    }

    /** Whoever may not know of the Maßnahme, or may not any more, is told so as if there were none. */
    @SubscriptionMapping
    Flux<MassnahmeEreignis> massnahmeGeaendert(@Argument String massnahmeId, @Argument @Nullable String nach,
            Einsicht einsicht) {
        var id = kennungen.id(Massnahme.class, massnahmeId);
        var gesehen = marken.version(id, nach);
        return anfang(id, gesehen, einsicht).flatMapMany(anfang -> {
            var zuletzt = new AtomicLong(anfang);
            var plaetze = kunde.aenderungen(new MassnahmeId(id))
                    .onBackpressureLatest()
                    .concatMap(zeichen -> jetzt(id, einsicht), 1);
            var eigene = liste.fuer(einsicht).beobachte(id, anfang == 0 ? null : 0L);
            return Flux.merge(plaetze, eigene)
                    .map(massnahme -> ereignis(massnahme, einsicht))
                    .filter(eines -> eines.istNeuNach(zuletzt));
        });
    }

    /** Of a Träger, what somebody else's shows at the beginning; 0 begins with the next change. */
    private Mono<Long> anfang(String id, @Nullable Long gesehen, Einsicht einsicht) {
        if (gesehen != null || !einsicht.anrufer().hat(Rolle.TRAEGER)) {
            return Mono.just(gesehen == null ? 0 : gesehen);
        }
        return jetzt(id, einsicht).map(massnahme -> ereignis(massnahme, einsicht))
                .map(eines -> eines.ganz ? 0 : eines.nummer)
                .defaultIfEmpty(0L);
    }

    private Mono<Massnahme> jetzt(String id, Einsicht einsicht) {
        return Mono.fromCallable(() -> liste.fuer(einsicht).lade(id))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(Mono::justOrEmpty);
    }

    private MassnahmeEreignis ereignis(Massnahme massnahme, Einsicht einsicht) {
        var einblick = Einblick.in(massnahme, einsicht.anrufer());
        long nummer = einblick.ganz()
                ? kunde.stand(massnahme)
                : new Aushang(einblick, kunde.lage(massnahme)).nummer();
        return new MassnahmeEreignis(marken.marke(massnahme.kennung(), nummer), massnahme, nummer, einblick.ganz());
    }

    /**
     * A change of a Maßnahme, or of a Durchgang of it, as a watcher is told of it.
     *
     * @param nummer rises with every change, or, of somebody else's, differs where what is shown does
     */
    record MassnahmeEreignis(String marke, Massnahme massnahme, long nummer, boolean ganz) {
        private boolean istNeuNach(AtomicLong zuletzt) {
            return ganz
                    ? zuletzt.getAndAccumulate(nummer, Math::max) < nummer
                    : zuletzt.getAndSet(nummer) != nummer;
        }
    }
}
