package de.passgenau.matching.kenntnis;

import java.util.List;

/** A way to say that somebody has what a code stands for. */
record Wendung(String code, Nachweisart art, String bezeichnung, List<String> worte) {

    Wendung {
        if (code.isBlank() || bezeichnung.isBlank() || worte.isEmpty()) {
            throw new IllegalArgumentException("Nachweis unvollständig: '" + code + "', '" + bezeichnung + "'");
        }
    }

    boolean lehrtEinKurs() {
        return art == Nachweisart.KENNTNIS || art == Nachweisart.BERECHTIGUNG && !code.startsWith("FUEHRERSCHEIN_");
    }
}
