package de.passgenau.api.eingliederung.hinweis;

import java.util.stream.Stream;

import de.passgenau.api.eingliederung.Lage;

/** P-05: every open Hemmnis needs a strategy; what has none is a gap. */
final class Strategieluecke implements Hinweisregel {

    @Override
    public Stream<Hinweis> hinweise(Lage lage) {
        return lage.akte()
                .hemmnisse()
                .offene()
                .stream()
                .filter(offen -> !lage.akte().planung().fahrplan().bearbeitet(offen.id()))
                .map(offen -> Hinweis.zu(offen.id(), "P-05", "hinweis.p-05", offen.hemmnis().art()));
    }
}
