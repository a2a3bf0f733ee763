package de.passgenau.matching.zulassung;

import java.time.LocalDate;

import de.passgenau.matching.profil.Schulabschluss;
import de.passgenau.matching.profil.Zugangsprofil;

/** The highest school certificate, both ends included. */
public record Schulbildung(Schulabschluss von, Schulabschluss bis) implements Merkmal {

    public Schulbildung {
        if (von.compareTo(bis) > 0) {
            throw new IllegalArgumentException("Schulabschluss von " + von + " bis " + bis);
        }
    }

    @Override
    public Urteil urteil(Zugangsprofil profil, LocalDate stichtag) {
        var abschluss = profil.schulabschluss();
        return abschluss == null
                ? Urteil.UNBEKANNT
                : Urteil.von(abschluss.compareTo(von) >= 0 && abschluss.compareTo(bis) <= 0);
    }

    @Override
    public Merkmalart art() {
        return Merkmalart.SCHULABSCHLUSS;
    }

    @Override
    public String text() {
        return keiner() ? "ohne Schulabschluss" : "Schulabschluss " + stufen();
    }

    private boolean keiner() {
        return bis == Schulabschluss.KEINER;
    }

    private String stufen() {
        if (von == bis) {
            return "genau " + von;
        }
        if (bis == Schulabschluss.ABITUR) {
            return "mindestens " + von;
        }
        return von == Schulabschluss.KEINER ? "höchstens " + bis : "zwischen " + von + " und " + bis;
    }

    @Override
    public String verlangt() {
        return keiner() ? "keiner" : stufen();
    }

    @Override
    public String tatsache(Zugangsprofil profil, LocalDate stichtag) {
        var abschluss = profil.schulabschluss();
        if (abschluss == null) {
            return "Schulabschluss unbekannt";
        }
        return abschluss == Schulabschluss.KEINER ? "Kein Schulabschluss" : "Schulabschluss " + abschluss;
    }

    @Override
    public String frage() {
        return "Welchen Schulabschluss hat die Person?";
    }

    @Override
    public String nebensatz(boolean ja) {
        if (keiner()) {
            return (ja ? "keinen" : "einen") + " Schulabschluss haben";
        }
        return (ja ? "" : "nicht ") + "als höchsten Schulabschluss " + stufen() + " haben";
    }
}
