package de.passgenau.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Träger as tests need them. */
public final class Traegermuster {

    public static final TraegerId LERNHAUS = new TraegerId("lernhaus");
    public static final Spur SPUR = Spur.begonnen(Instant.parse("2026-11-02T08:30:00Z"), List.of());

    private Traegermuster() {}

    public static Traeger zugelassenBis(@Nullable LocalDate tag) {
        return traeger(Traegerart.BILDUNGSTRAEGER, tag);
    }

    public static Traeger betrieb() {
        return traeger(Traegerart.BETRIEB, null);
    }

    private static Traeger traeger(Traegerart art, @Nullable LocalDate zugelassenBis) {
        return Traeger.aufgenommen(LERNHAUS, new Traegerangaben("Lernhaus Templin", art,
                new Anschrift("Am Markt 1", "17268", "Templin"), new Erreichbarkeit(null, null, null),
                zugelassenBis), SPUR);
    }
}
