package de.passgenau.matching.bewertung.stelle;

import de.passgenau.matching.profil.Arbeitsprofil;
import org.jspecify.annotations.Nullable;

/** How far somebody goes to work, and how.
 *
 * @param radiusKm null if nobody has asked
 * @param pkw null if nobody has asked
 * @param mobilitaetOffen whether mobility is still an open Hemmnis
 * @param heimarbeit whether work from home was agreed on */
public record Weg(@Nullable Integer radiusKm, @Nullable Boolean pkw, boolean mobilitaetOffen, boolean heimarbeit) {

    private static final int ANTWORTEN = 3;

    /** How many codes there are for each radius. */
    public static final int ANZAHL = ANTWORTEN * 2;

    public static Weg von(Arbeitsprofil profil) {
        return new Weg(profil.radiusKm(), profil.pkw(), profil.mobilitaetOffen(), profil.heimarbeit());
    }

    /** What counts where a place matters, but for the radius: 0 to {@link #ANZAHL} - 1. */
    public int code() {
        int antwort = pkw == null ? 0 : pkw ? 2 : 1;
        return antwort * 2 + (mobilitaetOffen ? 1 : 0);
    }

    public static Weg vonCode(@Nullable Integer radiusKm, int code) {
        int antwort = code / 2;
        return new Weg(radiusKm, antwort == 0 ? null : antwort == 2, (code & 1) != 0, false);
    }

    static boolean istPkwBekannt(int code) {
        return code >= 2;
    }

    static boolean hatPkw(int code) {
        return code / 2 == 2;
    }

    static boolean istMobilitaetOffen(int code) {
        return (code & 1) != 0;
    }
}
