package de.passgenau.matching.zulassung;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import de.passgenau.matching.profil.Schulabschluss;
import de.passgenau.matching.profil.Zugangsprofil;

/** The highest school certificate, both ends included. */
public record Schulbildung(Schulabschluss von, Schulabschluss bis) implements Merkmal {

    private static final Map<Schulabschluss, String> CODES = namen("KEINER", "BBR", "MSR", "ABITUR");
    private static final Map<Schulabschluss, String> NAMEN = namen("kein Schulabschluss", "Hauptschulabschluss",
            "mittlerer Schulabschluss", "Abitur");
    private static final Map<Schulabschluss, String> MIT_ARTIKEL = namen("keinen Schulabschluss",
            "den Hauptschulabschluss", "den mittleren Schulabschluss", "das Abitur");
    private static final Map<Schulabschluss, String> IM_DATIV = namen("keinem Schulabschluss", "Hauptschulabschluss",
            "mittlerem Schulabschluss", "Abitur");

    private static Map<Schulabschluss, String> namen(String keiner, String bbr, String msr, String abitur) {
        return new EnumMap<>(Map.of(Schulabschluss.KEINER, keiner, Schulabschluss.BBR, bbr, Schulabschluss.MSR, msr,
                Schulabschluss.ABITUR, abitur));
    }

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
        return keiner() ? "ohne Schulabschluss" : "Schulabschluss " + stufen(CODES);
    }

    private boolean keiner() {
        return bis == Schulabschluss.KEINER;
    }

    private String stufen(Map<Schulabschluss, String> namen) {
        if (bis == Schulabschluss.ABITUR) {
            return "mindestens " + namen.get(von);
        }
        if (von == bis) {
            return "genau " + namen.get(von);
        }
        return von == Schulabschluss.KEINER
                ? "höchstens " + namen.get(bis)
                : "zwischen " + namen.get(von) + " und " + namen.get(bis);
    }

    @Override
    public String verlangt() {
        return keiner() ? "keiner" : stufen(NAMEN);
    }

    @Override
    public String tatsache(Zugangsprofil profil, LocalDate stichtag) {
        var abschluss = profil.schulabschluss();
        if (abschluss == null) {
            return "Schulabschluss unbekannt";
        }
        return abschluss == Schulabschluss.KEINER ? "Kein Schulabschluss" : "Schulabschluss: " + NAMEN.get(abschluss);
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
        if (von == Schulabschluss.BBR && bis == Schulabschluss.ABITUR) {
            return (ja ? "einen" : "keinen") + " Schulabschluss haben";
        }
        return (ja ? "" : "nicht ") + (von == bis || bis == Schulabschluss.ABITUR || von == Schulabschluss.KEINER
                ? stufen(MIT_ARTIKEL)
                : "einen Schulabschluss " + stufen(IM_DATIV)) + " haben";
    }
}
