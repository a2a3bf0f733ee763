package de.passgenau.matching.text;

import java.util.List;

/** The form that man, woman and plural of an occupation share: Verkäuferinnen and Verkäufer, Kauffrau and Kaufleute. */
public final class Grundform {

    private static final int KUERZESTER_STAMM = 3;
    private static final List<String> WIE_MANN = List.of("frauen", "frau", "leuten", "leute", "manner", "mannern",
            "personen", "person");
    private static final String FACHKRAFT = "fachkraft";
    private static final List<String> EIGENSCHAFT = List.of("isch", "lich", "ig", "iert", "stellt", "amt", "end",
            "pruft",
            "kannt", "lernt", "bildet", "wandt", "tragt", "ordnet", "fahrt");

    private Grundform() {}

    /** Expects a folded word ({@link Schreibweise#falten}); the result is no German word but a key. */
    public static String von(String wort) {
        var ohneFrau = ohneEndung(wieMann(ohneWeiblich(wort)));
        for (var eigenschaft : EIGENSCHAFT) {
            if (ohneFrau.endsWith(eigenschaft + "er") || ohneFrau.endsWith(eigenschaft + "es")) {
                return ohneFrau.substring(0, ohneFrau.length() - 2);
            }
        }
        return ohneFrau;
    }

    private static String ohneWeiblich(String wort) {
        if (wort.endsWith("euse") || wort.endsWith("eusen")) {
            return wort.substring(0, wort.lastIndexOf("euse")) + "eur";
        }
        var ohneMehrzahl = ohne(wort, "innen");
        return ohneMehrzahl.equals(wort) && !wort.endsWith("ein") ? ohne(wort, "in") : ohneMehrzahl;
    }

    private static String wieMann(String wort) {
        if (wort.endsWith(FACHKRAFT) || wort.endsWith(FACHKRAFT + "e")) {
            return wort.substring(0, wort.lastIndexOf(FACHKRAFT)) + "fachmann";
        }
        for (var endung : WIE_MANN) {
            var vorn = ohne(wort, endung);
            if (!vorn.equals(wort)) {
                return vorn + "mann";
            }
        }
        return wort;
    }

    private static String ohneEndung(String wort) {
        var kurz = wort.endsWith("ern") ? ohne(wort, "n") : ohne(wort, "en");
        return kurz.equals(wort) ? ohne(wort, "e") : kurz;
    }

    private static String ohne(String wort, String endung) {
        return wort.length() >= endung.length() + KUERZESTER_STAMM && wort.endsWith(endung)
                ? wort.substring(0, wort.length() - endung.length())
                : wort;
    }
}
