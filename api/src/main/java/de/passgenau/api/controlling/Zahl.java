package de.passgenau.api.controlling;

import org.jspecify.annotations.Nullable;

/** A figure as it is published. */
public record Zahl(@Nullable Integer wert, boolean unterdrueckt) {

    public static final Zahl VERBORGEN = new Zahl(null, true);
    static final Zahl NULL = new Zahl(0, false);

    public static Zahl von(long wert, boolean unterdrueckt) {
        return unterdrueckt ? VERBORGEN : new Zahl(Math.toIntExact(wert), false);
    }
}
