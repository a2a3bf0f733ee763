package de.passgenau.matching.zulassung;

import java.time.LocalDate;

import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Zugangsprofil;

/** The command of German, both ends included. */
public record Deutsch(Sprachniveau von, Sprachniveau bis) implements Merkmal {

    public Deutsch {
        if (von.compareTo(bis) > 0) {
            throw new IllegalArgumentException("Deutsch von " + von + " bis " + bis);
        }
    }

    public static Deutsch mindestens(Sprachniveau niveau) {
        return new Deutsch(niveau, Sprachniveau.C2);
    }

    public static Deutsch hoechstens(Sprachniveau niveau) {
        return new Deutsch(Sprachniveau.A1, niveau);
    }

    @Override
    public Urteil urteil(Zugangsprofil profil, LocalDate stichtag) {
        var niveau = profil.deutsch();
        return niveau == null
                ? Urteil.UNBEKANNT
                : Urteil.von(niveau.compareTo(von) >= 0 && niveau.compareTo(bis) <= 0);
    }

    @Override
    public Merkmalart art() {
        return Merkmalart.SPRACHE;
    }

    @Override
    public String text() {
        return "Deutsch " + verlangt();
    }

    @Override
    public String verlangt() {
        if (bis == Sprachniveau.C2) {
            return "mindestens " + von;
        }
        if (von == bis) {
            return "genau " + von;
        }
        return von == Sprachniveau.A1 ? "höchstens " + bis : "zwischen " + von + " und " + bis;
    }

    @Override
    public String tatsache(Zugangsprofil profil, LocalDate stichtag) {
        var niveau = profil.deutsch();
        return "Deutsch " + (niveau == null ? "unbekannt" : niveau.name());
    }

    @Override
    public String frage() {
        return "Wie gut spricht die Person Deutsch (A1 bis C2)?";
    }

    @Override
    public String nebensatz(boolean ja) {
        if (bis == Sprachniveau.C2) {
            return von == Sprachniveau.A1 && !ja
                    ? "kein Deutsch sprechen"
                    : "Deutsch " + (ja ? "mindestens auf" : "unter") + " dem Niveau " + von + " sprechen";
        }
        if (von == bis) {
            return (ja ? "" : "nicht ") + "Deutsch genau auf dem Niveau " + von + " sprechen";
        }
        return von == Sprachniveau.A1
                ? "Deutsch " + (ja ? "höchstens auf" : "über") + " dem Niveau " + bis + " sprechen"
                : (ja ? "" : "nicht ") + "Deutsch auf einem Niveau " + verlangt() + " sprechen";
    }
}
