package de.passgenau.api.vermittlung.guete.sammlung;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** One element of {@code traps.json}. */
public record Fallenangabe(
        @Nullable String id,
        @Nullable String thema,
        @Nullable String lauf,
        @Nullable String typ,
        @Nullable String profil,
        @Nullable String besser,
        @Nullable String schlechter,
        @Nullable Integer schlechterNichtInTop,
        @Nullable String grund) {

    /** Empty if no list is known by that name. */
    public Optional<Lauf> liste() {
        return Lauf.genannt(lauf);
    }
}
