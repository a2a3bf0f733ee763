package de.passgenau.matching.bewertung.stelle;

import java.util.EnumSet;
import java.util.Set;

import de.passgenau.matching.bewertung.Mengencode;
import de.passgenau.matching.profil.Arbeitslage;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Funktionsgrenze;
import org.jspecify.annotations.Nullable;

/** Which working hours somebody can keep: a fact with few values.
 *
 * @param vereinbart null if nobody has asked
 * @param verboten for reasons of health */
public record Lagenwunsch(
        @Nullable Set<Arbeitslage> vereinbart,
        Set<Arbeitslage> verboten,
        boolean kinderbetreuungOffen) {

    private static final int LAGEN = 1 << Arbeitslage.values().length;
    private static final int VEREINBARUNGEN = LAGEN + 1;

    private static final int BETREUUNG_OFFEN = VEREINBARUNGEN * LAGEN;

    /** How many codes there are. */
    public static final int ANZAHL = BETREUUNG_OFFEN + 1;

    public static Lagenwunsch von(Arbeitsprofil profil) {
        return new Lagenwunsch(profil.lagen(), verboten(profil.grenzen()), profil.kinderbetreuungOffen());
    }

    private static Set<Arbeitslage> verboten(Set<Funktionsgrenze> grenzen) {
        var verboten = EnumSet.noneOf(Arbeitslage.class);
        for (var lage : Arbeitslage.values()) {
            if (grenzen.stream().anyMatch(grenze -> grenze.verbietet(lage))) {
                verboten.add(lage);
            }
        }
        return verboten;
    }

    /** 0 to {@link #ANZAHL} - 1; while childcare is open, nothing else decides. */
    public int code() {
        if (kinderbetreuungOffen) {
            return BETREUUNG_OFFEN;
        }
        int vereinbarung = vereinbart == null ? LAGEN : Mengencode.code(vereinbart);
        return vereinbarung * LAGEN + Mengencode.code(verboten);
    }

    public static Lagenwunsch vonCode(int code) {
        if (code == BETREUUNG_OFFEN) {
            return new Lagenwunsch(null, Set.of(), true);
        }
        int vereinbarung = code / LAGEN;
        return new Lagenwunsch(
                vereinbarung == LAGEN ? null : Mengencode.menge(vereinbarung, Arbeitslage.class),
                Mengencode.menge(code % LAGEN, Arbeitslage.class), false);
    }
}
