package de.passgenau.api.vermittlung.meldung;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.vermittlung.folge.Folge;
import de.passgenau.api.vermittlung.folge.Stand;
import de.passgenau.catalogue.Dokument;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.FluxSink;

/**
 * One open subscription: goes along the sequence as fast as its client takes what it is told, and has no queue of its own.
 * Whoever is slow is told of the latest state, and holds up nobody.
 */
final class Lauscher<O, A extends Dokument, S, E> implements Runnable {

    private final Blickwinkel<O, A, S, E> blick;
    private final Folge folge;
    private final FluxSink<E> senke;
    private final Executor faeden;
    private final AtomicInteger auftraege = new AtomicInteger();
    private Lesezeichen zeichen = Lesezeichen.an(0);
    private @Nullable Runde<O, A, S> runde;

    Lauscher(Blickwinkel<O, A, S, E> blick, Folge folge, FluxSink<E> senke, Executor faeden) {
        this.blick = blick;
        this.folge = folge;
        this.senke = senke;
        this.faeden = faeden;
    }

    Lauscher<O, A, S, E> ab(Lesezeichen anfang) {
        zeichen = anfang;
        return this;
    }

    /** There may be something to do. */
    @Override
    public void run() {
        if (auftraege.getAndIncrement() == 0) {
            faeden.execute(this::arbeite);
        }
    }

    private void arbeite() {
        int erledigte = 1;
        while (erledigte != 0) {
            try {
                erzaehle();
            } catch (RuntimeException e) {
                senke.error(e);
                return;
            }
            erledigte = auftraege.addAndGet(-erledigte);
        }
    }

    private void erzaehle() {
        while (!senke.isCancelled() && senke.requestedFromDownstream() > 0) {
            var eigenes = eigenes();
            if (runde == null && !beginne(eigenes)) {
                return;
            }
            schritt(eigenes);
        }
    }

    private boolean beginne(Stand<O> eigenes) {
        if (zeichen.istFertig()) {
            zeichen = zeichen.bisZu(folge.kopf());
        }
        if (zeichen.istFertig()) {
            return false;
        }
        runde = new Runde<>(blick, folge.zwischen(zeichen.bis(), zeichen.ziel()), eigenes);
        return true;
    }

    private void schritt(Stand<O> eigenes) {
        var laufende = runde;
        var id = laufende == null ? null : laufende.hinter(zeichen.zuletzt());
        if (laufende == null || id == null) {
            zeichen = zeichen.amZiel(eine -> istVoraus(eine, eigenes));
            runde = null;
            return;
        }
        var fund = laufende.pruefe(id, eigenes, zeichen);
        zeichen = fund.map(Blickwinkel.Fund::zeichen).orElse(zeichen.hinter(id));
        fund.map(blick::ereignis).ifPresent(senke::next);
    }

    private boolean istVoraus(String id, Stand<O> eigenes) {
        var anderes = blick.andere().jetzt(id);
        return anderes == null || anderes.stelle() > zeichen.ziel() || eigenes.stelle() > zeichen.ziel();
    }

    /** Whoever may not know of it, or may not any more, is told so as if there were none. */
    private Stand<O> eigenes() {
        return blick.eigene()
                .stand(blick.eigenes())
                .filter(stand -> blick.siehtEigenes(stand.bild()))
                .orElseThrow(() -> new Abgewiesen(Fehlercode.NOT_FOUND));
    }
}
