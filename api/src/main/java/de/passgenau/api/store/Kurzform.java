package de.passgenau.api.store;

import java.util.function.Function;

/**
 * How a value that is one string is kept in documents: as that string. Beans of this kind are found by the store.
 *
 * @param read  makes the value from its string
 * @param write gives the string of the value
 */
public record Kurzform<A>(Class<A> typ, Function<String, A> read, Function<A, String> write) {}
