package de.passgenau.api.vermittlung.rangliste;

import java.util.List;
import java.util.Objects;

import de.passgenau.api.liste.Seitenangabe;
import org.jspecify.annotations.Nullable;

/** What somebody wants to have ranked how, and which page of it. */
public record Rangwunsch(
        Trefferauswahl auswahl,
        List<GewichtEingabe> gewichtung,
        boolean nurMitEinwilligung,
        Seitenangabe seite) {

    /** All arguments of a ranking for a case. */
    public record FuerFall(
            String fallId,
            @Nullable Trefferauswahl auswahl,
            @Nullable List<GewichtEingabe> gewichtung,
            @Nullable Boolean nurMitEinwilligung,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before) {

        public Rangwunsch wunsch() {
            return von(auswahl, gewichtung, nurMitEinwilligung, new Seitenangabe(first, after, last, before));
        }
    }

    /** All arguments of a ranking for a Maßnahme. */
    public record FuerMassnahme(
            String massnahmeId,
            @Nullable Trefferauswahl auswahl,
            @Nullable List<GewichtEingabe> gewichtung,
            @Nullable Boolean nurMitEinwilligung,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before) {

        public Rangwunsch wunsch() {
            return von(auswahl, gewichtung, nurMitEinwilligung, new Seitenangabe(first, after, last, before));
        }
    }

    /** What is not said is as usual. */
    public static Rangwunsch von(@Nullable Trefferauswahl auswahl, @Nullable List<GewichtEingabe> gewichtung,
            @Nullable Boolean nurMitEinwilligung, Seitenangabe seite) {
        return new Rangwunsch(Objects.requireNonNullElse(auswahl, Trefferauswahl.PASSEND),
                Objects.requireNonNullElse(gewichtung, List.of()), Boolean.TRUE.equals(nurMitEinwilligung), seite);
    }
}
