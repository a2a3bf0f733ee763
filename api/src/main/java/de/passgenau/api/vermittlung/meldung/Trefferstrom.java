package de.passgenau.api.vermittlung.meldung;

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
    <O, A extends Dokument, S, E> Flux<E> von(Blickwinkel<O, A, S, E> blick, String bezug, @Nullable String nach) {
        var gesehen = nach == null ? null : Lesezeichen.von(marken.stand(bezug, nach));
        return Flux.create(senke -> {
            folge.erwache();
            var lauscher = new Lauscher<>(blick, folge, senke, faeden)
                    .ab(gesehen == null ? Lesezeichen.an(folge.kopf()) : gesehen);
            if (gesehen != null && !folge.reichtBis(gesehen.bis()) || verteiler.hoerer() >= HOECHSTENS) {
                senke.error(gesehen == null
                        ? new Abgewiesen(Fehlercode.UNAVAILABLE)
                        : new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.ereignismarke-alt"));
                return;
            }
            verteiler.wecke(lauscher);
            senke.onDispose(() -> verteiler.vergiss(lauscher));
            senke.onRequest(anzahl -> lauscher.run());
            lauscher.run();
        });
    }

    String marke(String bezug, Lesezeichen zeichen) {
        return marken.marke(bezug, zeichen.text());
    }
}
