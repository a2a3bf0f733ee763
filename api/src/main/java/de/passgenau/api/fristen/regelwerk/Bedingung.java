package de.passgenau.api.fristen.regelwerk;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * For whom a rule is, beside what starts it.
 *
 * @param alterAb age in completed years, from here
 * @param alterUnter and below that
 * @param einesVon one of these holds at some time while the rule runs; empty asks for nothing
 * @param keinesVon none of these holds when it starts
 * @param nachSchwelle the rule whose period must be over when this one starts
 */
public record Bedingung(
        @Nullable Integer alterAb,
        @Nullable Integer alterUnter,
        Set<Merkmal> einesVon,
        Set<Merkmal> keinesVon,
        @Nullable String nachSchwelle) {

    public static final Bedingung KEINE = new Bedingung(null, null, Set.of(), Set.of(), null);

    public Bedingung {
        einesVon = Set.copyOf(einesVon);
        keinesVon = Set.copyOf(keinesVon);
    }
}
