package de.passgenau.api.vermittlung.meldung;

import java.util.Optional;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.vermittlung.folge.Folge;
import de.passgenau.api.vermittlung.folge.Stand;
import de.passgenau.catalogue.Dokument;
import org.jspecify.annotations.Nullable;

/** Goes along the sequence for somebody who wants to know of hits. */
final class Leser<O, A extends Dokument, S, E> {

    private final Blickwinkel<O, A, S, E> blick;
    private final Folge folge;
    private Lesezeichen zeichen;
    private @Nullable Runde<O, A, S> runde;

    Leser(Blickwinkel<O, A, S, E> blick, Folge folge, Lesezeichen anfang) {
        this.blick = blick;
        this.folge = folge;
        this.zeichen = anfang;
    }

    Lesezeichen zeichen() {
        return zeichen;
    }

    /** Empty if there is nothing to be told for now. */
    Optional<E> naechstes() {
        while (true) {
            var eigenes = eigenes();
            if (runde == null && !beginne(eigenes)) {
                return Optional.empty();
            }
            var ereignis = schritt(eigenes);
            if (ereignis.isPresent()) {
                return ereignis;
            }
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

    private Optional<E> schritt(Stand<O> eigenes) {
        var laufende = runde;
        var id = laufende == null ? null : laufende.hinter(zeichen.zuletzt());
        if (laufende == null || id == null) {
            zeichen = zeichen.amZiel(eine -> istVoraus(eine, eigenes));
            runde = null;
            return Optional.empty();
        }
        var fund = laufende.pruefe(id, eigenes, zeichen);
        zeichen = fund.map(Blickwinkel.Fund::zeichen).orElse(zeichen.hinter(id));
        return fund.map(blick::ereignis);
    }

    private boolean istVoraus(String id, Stand<O> eigenes) {
        var anderes = blick.andere().jetzt(id);
        return anderes == null || anderes.stelle() > zeichen.ziel() || eigenes.stelle() > zeichen.ziel();
    }

    /** Whoever may not know of it, or may not any more, is told so as if there were none. */
    private Stand<O> eigenes() {
        return blick.eigenes()
                .filter(stand -> blick.siehtEigenes(stand.bild()))
                .orElseThrow(() -> new Abgewiesen(Fehlercode.NOT_FOUND));
    }
}
