package de.passgenau.matching.text;

import java.util.List;
import java.util.Set;

/** The form that the cases and numbers of a word share: Kurses and Kurs, Kindern and Kind, Kenntnisse and Kenntnis. */
public final class Wortstamm {

    private static final Set<String> MEHRZAHL_AUF_ER = Wortliste.lesen("mehrzahlen.tsv");
    private static final String VOR_S = "abdfghklmnoprty";
    private static final int KUERZESTER_STAMM = 4;
    private static final List<String> BLEIBEN = List.of("bus", "kurs", "plus", "eis", "glas", "gas", "haus", "kreis",
            "ausweis", "nachweis", "preis", "praxis", "basis", "service", "office", "access", "business", "wellness",
            "fitness", "express", "process", "prozess", "abschluss", "anschluss", "pass", "adress");

    private Wortstamm() {}

    /** Expects a folded word ({@link Schreibweise#falten}); the result is no German word but a key. */
    public static String von(String wort) {
        var stamm = ohneMehrzahl(Grundform.von(wort));
        if (BLEIBEN.stream().anyMatch(stamm::endsWith)) {
            return stamm;
        }
        if (stamm.endsWith("niss")) {
            return stamm.substring(0, stamm.length() - 1);
        }
        return ohneGenitiv(stamm);
    }

    private static String ohneGenitiv(String stamm) {
        int ohneEs = stamm.length() - 2;
        if (ohneEs >= KUERZESTER_STAMM && stamm.endsWith("es")) {
            return stamm.substring(0, ohneEs);
        }
        return stamm.length() > KUERZESTER_STAMM && stamm.endsWith("s") && VOR_S.indexOf(stamm.charAt(ohneEs)) >= 0
                ? stamm.substring(0, stamm.length() - 1)
                : stamm;
    }

    private static String ohneMehrzahl(String stamm) {
        return MEHRZAHL_AUF_ER.stream().anyMatch(stamm::endsWith) ? stamm.substring(0, stamm.length() - 2) : stamm;
    }
}
