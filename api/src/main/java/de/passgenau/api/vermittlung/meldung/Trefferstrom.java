package de.passgenau.api.vermittlung.meldung;

import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Executor;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.liste.Ereignismarken;
import de.passgenau.api.vermittlung.folge.Folge;
import de.passgenau.api.vermittlung.folge.Verteiler;
import de.passgenau.catalogue.Dokument;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Opens subscriptions of hits: behind a mark, or at what changes next. */
final class Trefferstrom {

    /** So that nobody takes all memory. */
    private static final int HOECHSTENS = 5_000;

    private final Folge folge;
    private final Verteiler verteiler;
    private final Ereignismarken marken;
    private final Executor faeden;

    Trefferstrom(Folge folge, Verteiler verteiler, Ereignismarken marken, Executor faeden) {
        this.folge = folge;
        this.verteiler = verteiler;
        this.marken = marken;
        this.faeden = faeden;
    }

    /**
     * @param bezug what the marks are for
     * @param nach  the mark of the last event that was seen; null to begin with the next change
     */
    <E> Flux<E> von(Blickwinkel<?, ?, ?, E> blick, String bezug, @Nullable String nach) {
        var gesehen = nach == null ? null : Lesezeichen.von(marken.stand(bezug, nach));
        return Flux.create(senke -> {
            var lauscher = new Lauscher<>(leser(blick, gesehen), senke, faeden);
            verteiler.wecke(lauscher);
            senke.onDispose(() -> verteiler.vergiss(lauscher));
            senke.onRequest(anzahl -> lauscher.run());
            lauscher.run();
        });
    }

    /** The same for who asks from time to time; at first nothing, but where to begin. */
    <E> Trefferabruf<E> seit(Blickwinkel<?, ?, ?, E> blick, String bezug, @Nullable String nach, int hoechstens) {
        var leser = leser(blick, nach == null ? null : Lesezeichen.von(marken.stand(bezug, nach)));
        var alle = new ArrayList<E>();
        var naechstes = leser.naechstes();
        while (naechstes.isPresent()) {
            alle.add(naechstes.get());
            naechstes = alle.size() < hoechstens ? leser.naechstes() : Optional.empty();
        }
        return new Trefferabruf<>(alle, marke(bezug, leser.zeichen()), alle.size() == hoechstens);
    }

    private <O, A extends Dokument, S, E> Leser<O, A, S, E> leser(Blickwinkel<O, A, S, E> blick,
            @Nullable Lesezeichen gesehen) {
        folge.erwache();
        if (gesehen != null && !folge.reichtBis(gesehen.bis())) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.ereignismarke-alt");
        }
        if (verteiler.hoerer() >= HOECHSTENS) {
            throw new Abgewiesen(Fehlercode.UNAVAILABLE);
        }
        return new Leser<>(blick, folge, gesehen == null ? Lesezeichen.an(folge.kopf()) : gesehen);
    }

    String marke(String bezug, Lesezeichen zeichen) {
        return marken.marke(bezug, zeichen.text());
    }
}
