package de.passgenau.api.eingliederung.hinweis;

import java.util.stream.Stream;

import de.passgenau.api.eingliederung.Lage;

/** V-02: an agreement that has run out is evaluated and renewed. */
final class ErneuerungDerVereinbarung implements Hinweisregel {

    @Override
    public Stream<Hinweis> hinweise(Lage lage) {
        return lage.akte()
                .planung()
                .vereinbarungen()
                .unausgewertete()
                .stream()
                .filter(eine -> !eine.bis().isAfter(lage.heute()))
                .map(eine -> Hinweis.zu(eine.id(), "V-02", "hinweis.v-02", eine.bis()));
    }
}
