package de.passgenau.api.eingliederung.hinweis;

import java.util.stream.Stream;

import de.passgenau.api.eingliederung.Lage;

/** One rule that refuses nothing and says what is missing. */
@FunctionalInterface
interface Hinweisregel {

    Stream<Hinweis> hinweise(Lage lage);
}
