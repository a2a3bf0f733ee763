package de.passgenau.api.fall.profil;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What decides whether a person can get to a job and be there, as facts that can be computed with; null was never asked.
 *
 * @param betreuungsstunden hours a week in which the children are looked after; also null without children
 * @param fuehrerscheine codes of licences; an empty list says that there is none
 * @param umkreisKm how far the person goes to work
 * @param stundenVon hours a week at the least
 * @param stundenBis hours a week at the most
 */
public record Rahmenbedingungen(
        @Nullable Integer betreuungsstunden,
        @Nullable Arbeitszeitfenster fenster,
        @Nullable List<String> fuehrerscheine,
        @Nullable Boolean auto,
        @Nullable Integer umkreisKm,
        @Nullable Integer stundenVon,
        @Nullable Integer stundenBis,
        Arbeitslagen lagen) {

    private static final int WOCHE = 168;
    private static final int WEITESTER_UMKREIS = 1000;

    public Rahmenbedingungen {
        fuehrerscheine = fuehrerscheine == null ? null : List.copyOf(fuehrerscheine);
        inGrenzen("Hours of childcare", betreuungsstunden, WOCHE);
        inGrenzen("Kilometres", umkreisKm, WEITESTER_UMKREIS);
        inGrenzen("Hours at the least", stundenVon, WOCHE);
        inGrenzen("Hours at the most", stundenBis, WOCHE);
        if (stundenVon != null && stundenBis != null && stundenBis < stundenVon) {
            throw new IllegalArgumentException(stundenVon + " to " + stundenBis + " hours a week");
        }
    }

    /** Nothing was asked yet. */
    public static Rahmenbedingungen offen() {
        return new Rahmenbedingungen(null, null, null, null, null, null, null, Arbeitslagen.offen());
    }

    private static void inGrenzen(String was, @Nullable Integer wert, int hoechstens) {
        if (wert != null && (wert < 0 || wert > hoechstens)) {
            throw new IllegalArgumentException(was + " lie between 0 and " + hoechstens + ": " + wert);
        }
    }

    /** Which working hours a person accepts; null was never asked. */
    public record Arbeitslagen(@Nullable Boolean schicht, @Nullable Boolean nacht, @Nullable Boolean wochenende) {

        public static Arbeitslagen offen() {
            return new Arbeitslagen(null, null, null);
        }
    }
}
