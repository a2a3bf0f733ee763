package de.passgenau.api.eingliederung.profil;

import java.util.List;
import java.util.regex.Pattern;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;

/** Codes of requirements that are met. */
final class Codes {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");
    private static final int HOECHSTENS = 100;

    private Codes() {}

    /** Those that have the form of a code, each once; the rest is noted. */
    static List<String> geprueft(List<String> codes, String feld, Pruefung pruefung) {
        if (codes.size() > HOECHSTENS) {
            pruefung.melde(feld, Eingabefehlercode.ZU_LANG, "zu-viele", HOECHSTENS);
            return List.of();
        }
        codes.stream()
                .filter(code -> !FORM.matcher(code).matches())
                .forEach(code -> pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "nachweiscode", code));
        return codes.stream().filter(code -> FORM.matcher(code).matches()).distinct().toList();
    }
}
