package de.passgenau.api.vertretung;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What callers want to be said about deputies, unchecked. */
final class Vertretungseingaben {

    private Vertretungseingaben() {}

    /** @param fallmanager null for the caller himself */
    record Setzung(@Nullable String fallmanager, @Nullable String vertretung, LocalDate von, LocalDate bis) {}

    /** @param fallmanager null for the caller himself */
    record Aufhebung(@Nullable String fallmanager, String nummer) {}
}
