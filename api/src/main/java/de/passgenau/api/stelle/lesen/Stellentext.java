package de.passgenau.api.stelle.lesen;

import java.text.Normalizer;
import java.text.Normalizer.Form;

import de.passgenau.api.eingabe.Feldleser;
import de.passgenau.api.stelle.wunsch.Wuensche;
import org.jspecify.annotations.Nullable;

/** Reads texts of an offer, each letter in one form; a text with words left out is not the text of the offer. */
final class Stellentext {

    private static final int TITEL = 200;
    private static final int BESCHREIBUNG = 10_000;
    private static final int KUERZESTER = 2;

    private Stellentext() {}

    /** The title, or a dash after the reason was noted. */
    static String titel(Feldleser leser, @Nullable String wert) {
        var titel = leser.pruefung().pflichttext(leser.pfad("titel"), einheitlich(wert), KUERZESTER, TITEL);
        pruefe(leser, "titel", titel);
        return titel.isBlank() ? "-" : titel;
    }

    static @Nullable String beschreibung(Feldleser leser, @Nullable String wert) {
        var text = leser.pruefung().mehrzeilig(leser.pfad("beschreibung"), einheitlich(wert), BESCHREIBUNG);
        if (text != null) {
            pruefe(leser, "beschreibung", text);
        }
        return text;
    }

    /** One line of a list, at its own place. */
    static @Nullable String zeile(Feldleser leser, String wert) {
        var text = leser.zeile(einheitlich(wert));
        if (text != null && text.contains(Wuensche.PLATZHALTER)) {
            leser.meldeHier("stelle.platzhalter", Wuensche.PLATZHALTER.strip());
        }
        return text;
    }

    private static void pruefe(Feldleser leser, String feld, String text) {
        if (text.contains(Wuensche.PLATZHALTER)) {
            leser.melde(feld, "stelle.platzhalter", Wuensche.PLATZHALTER.strip());
        }
    }

    /** Each letter in one form. */
    static @Nullable String einheitlich(@Nullable String wert) {
        return wert == null ? null : Normalizer.normalize(wert, Form.NFC);
    }
}
