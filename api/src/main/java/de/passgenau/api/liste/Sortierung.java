package de.passgenau.api.liste;

import java.time.Instant;
import java.util.Map;

import de.passgenau.matching.Ordnung;
import org.jspecify.annotations.Nullable;

/** The order a caller wants a list of organisations in. */
public record Sortierung(Feld feld, @Nullable Richtung richtung) {

    /** By what. */
    public enum Feld {
        NAME, ORT, GEAENDERT_AM
    }

    /** In which direction. */
    public enum Richtung {
        AUFSTEIGEND, ABSTEIGEND
    }

    public static Ordnung ordnung(@Nullable Sortierung wunsch) {
        return wunsch == null
                ? new Ordnung(Feld.NAME.name(), false)
                : new Ordnung(wunsch.feld.name(), wunsch.richtung == Richtung.ABSTEIGEND);
    }

    /** What an organisation is ordered by, per field. */
    public static Map<String, String> werte(String name, String ort, Instant geaendertAm) {
        return Map.of(Feld.NAME.name(), name, Feld.ORT.name(), ort, Feld.GEAENDERT_AM.name(), zeit(geaendertAm));
    }

    public static String zeit(Instant instant) {
        return "%019d".formatted(instant.toEpochMilli());
    }
}
