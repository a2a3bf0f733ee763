package de.passgenau.matching.zulassung;

import java.time.LocalDate;

import de.passgenau.matching.profil.Geburtsangabe;
import de.passgenau.matching.profil.Zugangsprofil;
import org.jspecify.annotations.Nullable;

/** Completed years of life on the Stichtag, both ends included.
 *
 * @param von 0 for no lower limit
 * @param bis {@link #HOECHSTES} for no upper limit */
public record Alter(int von, int bis) implements Merkmal {

    public static final int HOECHSTES = 120;

    public Alter {
        if (von < 0 || bis > HOECHSTES || von > bis) {
            throw new IllegalArgumentException("Alter von " + von + " bis " + bis);
        }
    }

    public static Alter ab(int jahre) {
        return new Alter(jahre, HOECHSTES);
    }

    public static Alter unter(int jahre) {
        return new Alter(0, jahre - 1);
    }

    @Override
    public Urteil urteil(Zugangsprofil profil, LocalDate stichtag) {
        return urteil(profil.geburt(), stichtag);
    }

    Urteil urteil(@Nullable Geburtsangabe geburt, LocalDate stichtag) {
        if (geburt == null) {
            return Urteil.UNBEKANNT;
        }
        int mindestens = imRahmen(geburt.mindestalter(stichtag));
        int hoechstens = imRahmen(geburt.hoechstalter(stichtag));
        if (mindestens >= von && hoechstens <= bis) {
            return Urteil.ERFUELLT;
        }
        return hoechstens < von || mindestens > bis ? Urteil.NICHT_ERFUELLT : Urteil.UNBEKANNT;
    }

    private static int imRahmen(int jahre) {
        return Math.clamp(jahre, 0, HOECHSTES);
    }

    @Override
    public Merkmalart art() {
        return Merkmalart.ALTER;
    }

    @Override
    public String text() {
        return "Alter " + verlangt();
    }

    @Override
    public String verlangt() {
        if (bis == HOECHSTES) {
            return "ab " + von;
        }
        if (von == 0) {
            return "unter " + (bis + 1);
        }
        return von == bis ? "genau " + von : "zwischen " + von + " und " + bis;
    }

    @Override
    public String tatsache(Zugangsprofil profil, LocalDate stichtag) {
        var geburt = profil.geburt();
        if (geburt == null) {
            return "Alter unbekannt";
        }
        int mindestens = geburt.mindestalter(stichtag);
        int hoechstens = geburt.hoechstalter(stichtag);
        return mindestens == hoechstens
                ? "Alter " + mindestens
                : "Alter " + mindestens + (hoechstens == mindestens + 1 ? " oder " : " bis ") + hoechstens;
    }

    @Override
    public String frage() {
        return "Wann ist die Person geboren?";
    }

    /** "ab 25 Jahren". */
    String attribut() {
        return von == bis ? "im Alter von genau " + von + " Jahren" : verlangt() + " Jahren";
    }

    @Override
    public String nebensatz(boolean ja) {
        if (bis == HOECHSTES) {
            return (ja ? "mindestens " : von == 0 ? "nicht mindestens " : "unter ") + von + " Jahre alt sind";
        }
        if (von == 0) {
            return (ja ? "unter " : "mindestens ") + (bis + 1) + " Jahre alt sind";
        }
        return (ja ? "" : "nicht ") + (von == bis ? "genau " : "zwischen " + von + " und ") + bis + " Jahre alt sind";
    }
}
