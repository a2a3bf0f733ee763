package de.passgenau.api.protokoll.revision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import de.passgenau.api.graphql.Siegel;
import de.passgenau.api.graphql.zugriff.Zweck;
import de.passgenau.api.protokoll.Protokoll;
import de.passgenau.api.protokoll.kette.Protokollart;
import de.passgenau.api.protokoll.kette.Protokolleintrag;
import de.passgenau.api.security.Rolle;
import org.jspecify.annotations.Nullable;

/**
 * An entry as those see it who watch over the protocol: who, when and what for, and nothing about the cases.
 *
 * @param faelle how many cases it concerns
 */
record Eintragsicht(
        String kette,
        long nummer,
        Instant zeit,
        Protokollart art,
        @Nullable String anrufer,
        List<Rolle> rollen,
        @Nullable Zweck zweck,
        @Nullable String feld,
        int faelle,
        List<Angabe> angaben,
        String hash) {

    /** What may be shown of an entry's facts; orders and choices would lead to cases. */
    private static final Set<String> OFFEN = Set.of("von", "bis", "sicher", "anlass", "richtung", "datenstand",
            "gewichte", "uebersteuert", "objektart", "objekt");

    /** A fact that names nobody. */
    record Angabe(String name, String wert) {}

    static Eintragsicht von(Protokolleintrag eintrag, Siegel siegel) {
        var vermerk = eintrag.vermerk();
        return new Eintragsicht(eintrag.instanz(), eintrag.nummer(), eintrag.zeit(), vermerk.art(),
                Optional.ofNullable(vermerk.anrufer())
                        .flatMap(verschlossen -> siegel.oeffne(Protokoll.ANRUFER, verschlossen))
                        .orElse(null),
                vermerk.rollen().stream().map(Rolle::valueOf).toList(),
                Optional.ofNullable(vermerk.zweck()).map(Zweck::valueOf).orElse(null), vermerk.feld(),
                vermerk.bezuege().size(),
                vermerk.angaben()
                        .entrySet()
                        .stream()
                        .filter(angabe -> OFFEN.contains(angabe.getKey()))
                        .map(angabe -> new Angabe(angabe.getKey(), angabe.getValue()))
                        .toList(),
                eintrag.hash());
    }
}
