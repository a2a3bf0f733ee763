package de.passgenau.api.eingliederung.hinweis;

import java.util.stream.Stream;

import de.passgenau.api.eingliederung.Lage;

/** P-01: a profile without a Zielberuf or with parts missing finds less. */
final class Profilluecken implements Hinweisregel {

    @Override
    public Stream<Hinweis> hinweise(Lage lage) {
        return lage.akte()
                .profil()
                .letzte()
                .map(fassung -> fassung.angaben()
                        .luecken()
                        .stream()
                        .map(teil -> Hinweis.zu(fassung.id(), "P-01", "hinweis.p-01.teil", teil)))
                .orElseGet(() -> Stream.of(Hinweis.of("P-01", "hinweis.p-01")));
    }
}
