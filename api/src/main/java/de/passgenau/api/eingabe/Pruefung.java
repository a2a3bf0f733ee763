package de.passgenau.api.eingabe;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import de.passgenau.api.eingabe.gesundheit.Gesundheitsangaben;
import org.jspecify.annotations.Nullable;

/** Reads an input field by field and remembers everything that is wrong with it. Blank text counts as absent. */
public final class Pruefung {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]+\\.[^\\s@<>\".]{2,}");
    private static final Pattern WEBSEITE = Pattern.compile("https?://[^\\s/?#]+\\.[^\\s]+");
    private static final Pattern TELEFON = Pattern.compile("[+(]?[0-9][0-9 ()/.-]{2,}");
    private static final Pattern STEUERZEICHEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final Pattern ZEILENENDE = Pattern.compile("\\R|\t");

    private final List<Verstoss> verstoesse = new ArrayList<>();

    public List<Verstoss> verstoesse() {
        return List.copyOf(verstoesse);
    }

    /** The wanted text, or an empty one after a reason was noted. */
    public String pflichttext(String feld, @Nullable String wert, int mindestens, int hoechstens) {
        var text = text(feld, wert, hoechstens);
        if (text == null) {
            return pflicht(feld, wert == null || wert.isBlank() ? null : "", "");
        }
        if (text.length() < mindestens) {
            melde(feld, Eingabefehlercode.UNGUELTIG, "zu-kurz", mindestens);
        }
        return text;
    }

    /** The value, or the stand-in after its absence was noted. */
    public <T> T pflicht(String feld, @Nullable T wert, T sonst) {
        if (wert == null) {
            melde(feld, Eingabefehlercode.PFLICHTFELD, "pflichtfeld");
            return sonst;
        }
        return wert;
    }

    public @Nullable String text(String feld, @Nullable String wert, int hoechstens) {
        if (wert == null || wert.isBlank()) {
            return null;
        }
        var text = wert.strip();
        if (text.length() > hoechstens) {
            melde(feld, Eingabefehlercode.ZU_LANG, "zu-lang", hoechstens, text.length());
            return null;
        }
        if (STEUERZEICHEN.matcher(text).find()) {
            melde(feld, Eingabefehlercode.UNGUELTIG, "steuerzeichen");
            return null;
        }
        return text;
    }

    /** Text of several lines if need be, about no person; dots alone are none. */
    public @Nullable String mehrzeilig(String feld, @Nullable String wert, int hoechstens) {
        var zeilen = wert == null ? null : wert.strip();
        return zeilen == null || zeilen.chars().noneMatch(Character::isLetterOrDigit)
                || text(feld, ZEILENENDE.matcher(zeilen).replaceAll(" "), hoechstens) == null ? null : zeilen;
    }

    /** Text about a person, of several lines if need be, which must not tell anything about health. */
    public @Nullable String freitext(String feld, @Nullable String wert, int hoechstens) {
        var zeilen = mehrzeilig(feld, wert, hoechstens);
        if (zeilen == null) {
            return null;
        }
        var angabe = Gesundheitsangaben.erste(zeilen);
        angabe.ifPresent(wort -> melde(feld, Eingabefehlercode.GESUNDHEITSANGABE, "gesundheitsangabe", wort));
        return angabe.isPresent() ? null : zeilen;
    }

    public @Nullable String email(String feld, @Nullable String wert) {
        return geformt(feld, text(feld, wert, 160), EMAIL, "email");
    }

    public @Nullable String webseite(String feld, @Nullable String wert) {
        return geformt(feld, text(feld, wert, 200), WEBSEITE, "webseite");
    }

    public @Nullable String telefon(String feld, @Nullable String wert) {
        return geformt(feld, text(feld, wert, 40), TELEFON, "telefon");
    }

    public @Nullable String geformt(String feld, @Nullable String wert, Pattern form, String satz) {
        if (wert != null && !form.matcher(wert).matches()) {
            melde(feld, Eingabefehlercode.UNGUELTIG, satz, wert);
        }
        return wert;
    }

    public void melde(String feld, Eingabefehlercode code, String satz, Object... angaben) {
        verstoesse.add(Verstoss.of(feld, code, satz, angaben));
    }
}
