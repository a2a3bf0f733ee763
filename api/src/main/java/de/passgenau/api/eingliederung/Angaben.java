package de.passgenau.api.eingliederung;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import org.jspecify.annotations.Nullable;

/** What acts have in common: texts that have to be there, and days that have to be past. */
public final class Angaben {

    /** So long is a subject at the identity provider at most. */
    public static final int KENNUNG = 100;

    private static final int LAENGE = 2000;

    private Angaben() {}

    /**
     * Something has to be said, and nothing about health (N-16).
     *
     * @param satz what to say if it is missing
     */
    public static void pflichttext(Pruefung pruefung, String feld, @Nullable String wert, String satz) {
        if (wert == null || wert.isBlank()) {
            pruefung.melde(feld, Eingabefehlercode.PFLICHTFELD, satz);
        } else {
            freitext(pruefung, feld, wert);
        }
    }

    /** Says nothing about health (N-16). */
    public static void freitext(Pruefung pruefung, String feld, @Nullable String wert) {
        pruefung.freitext(feld, wert, LAENGE);
    }

    /** Lies not ahead, and not before the person was born. */
    public static void geschehen(Pruefung pruefung, String feld, LocalDate tag, Lage lage) {
        if (tag.isAfter(lage.heute())) {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "kuenftig");
        }
        seitGeburt(pruefung, feld, tag, lage);
    }

    /** Lies not before the person was born. */
    public static void seitGeburt(Pruefung pruefung, String feld, LocalDate tag, Lage lage) {
        var geboren = lage.person().geburtsdatum();
        if (tag.isBefore(geboren)) {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "vor-geburt", geboren);
        }
    }

    /** A text that was checked to be there. */
    public static String gesagt(@Nullable String text) {
        return Objects.requireNonNull(text).strip();
    }

    /** A text that need not be there; null if nothing was said. */
    public static @Nullable String vielleicht(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Codes one after the other, as a sentence names them. */
    public static String aufgezaehlt(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
