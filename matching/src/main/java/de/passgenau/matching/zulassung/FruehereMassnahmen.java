package de.passgenau.matching.zulassung;

import java.time.LocalDate;

import de.passgenau.matching.profil.Zugangsprofil;

/** How many earlier Maßnahmen brought no success, both ends included.
 *
 * @param bis {@link #MEISTE} for no upper limit */
public record FruehereMassnahmen(int von, int bis) implements Merkmal {

    public static final int MEISTE = 99;

    public FruehereMassnahmen {
        if (von < 0 || bis > MEISTE || von > bis) {
            throw new IllegalArgumentException("Frühere Maßnahmen von " + von + " bis " + bis);
        }
    }

    @Override
    public Urteil urteil(Zugangsprofil profil, LocalDate stichtag) {
        var zahl = profil.erfolgloseMassnahmen();
        if (zahl == null) {
            return Urteil.UNBEKANNT;
        }
        int imRahmen = Math.clamp(zahl, 0, MEISTE);
        return Urteil.von(imRahmen >= von && imRahmen <= bis);
    }

    @Override
    public Merkmalart art() {
        return Merkmalart.FRUEHERE_MASSNAHMEN;
    }

    @Override
    public String text() {
        return "frühere Maßnahmen ohne Erfolg " + verlangt();
    }

    @Override
    public String verlangt() {
        if (bis == MEISTE) {
            return "mindestens " + von;
        }
        if (von == bis) {
            return "genau " + von;
        }
        return von == 0 ? "höchstens " + bis : "zwischen " + von + " und " + bis;
    }

    @Override
    public String tatsache(Zugangsprofil profil, LocalDate stichtag) {
        var zahl = profil.erfolgloseMassnahmen();
        return "Frühere Maßnahmen ohne Erfolg: " + (zahl == null ? "unbekannt" : zahl.toString());
    }

    @Override
    public String frage() {
        return "Wie viele frühere Maßnahmen blieben ohne Erfolg?";
    }

    @Override
    public String nebensatz(boolean ja) {
        if (bis == 0 || von == 1 && bis == MEISTE) {
            return (ja == (bis == 0) ? "keine" : "mindestens eine") + " frühere Maßnahme ohne Erfolg hatten";
        }
        if (!ja && bis == MEISTE && von > 0) {
            return "weniger als " + von + " frühere Maßnahmen ohne Erfolg hatten";
        }
        return !ja && von == 0 && bis < MEISTE
                ? "mehr als " + bis + " frühere Maßnahmen ohne Erfolg hatten"
                : (ja ? "" : "nicht ") + verlangt() + " frühere Maßnahmen ohne Erfolg hatten";
    }
}
