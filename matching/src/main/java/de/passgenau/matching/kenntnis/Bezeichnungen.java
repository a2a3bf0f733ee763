package de.passgenau.matching.kenntnis;

import java.util.regex.Pattern;

/** How a code is named in a sentence, and how one asks for it. */
final class Bezeichnungen {

    private static final Pattern KLDB = Pattern.compile("(AUSBILDUNG|STUDIUM)_KLDB_(\\d+)");

    private final Nachweisfelder felder;

    Bezeichnungen(Nachweisfelder felder) {
        this.felder = felder;
    }

    String zu(String code) {
        var kldb = KLDB.matcher(code);
        return kldb.matches()
                ? Codenamen.zu(kldb.group(1)) + ": " + felder.titel(kldb.group(2)).orElse(kldb.group(2))
                : Codenamen.zu(code);
    }

    String frage(String code) {
        var name = zu(code);
        int trenner = code.indexOf('_');
        return switch (trenner < 0 ? code : code.substring(0, trenner)) {
            case "AUSBILDUNG" -> "Liegt eine " + name + " vor?";
            case "STUDIUM" -> "Liegt ein " + name + " vor?";
            case "FUEHRERSCHEIN" -> "Ist der " + name + " vorhanden und gültig?";
            case "SPRACHE" -> "Ist das Sprachniveau " + name + " nachgewiesen?";
            case "SCHULABSCHLUSS" -> "Welcher Schulabschluss liegt vor (gefragt: " + name + ")?";
            case "FOERDERFAEHIG" -> "Ist die " + name + "?";
            default -> "Liegt das vor und ist es noch gültig: " + name + "?";
        };
    }
}
