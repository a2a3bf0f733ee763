package de.passgenau.matching.kenntnis;

import java.util.Locale;
import java.util.Map;

/** How a code is named in a sentence, and how one asks for it. */
final class Bezeichnungen {

    private static final Map<String, String> VORN = Map.of("AUSBILDUNG_KLDB_", "abgeschlossene Ausbildung: ",
            "STUDIUM_KLDB_", "abgeschlossenes Studium: ", "FUEHRERSCHEIN_", "Führerschein ", "SPRACHE_", "Deutsch ");

    private final Wendungen wendungen;
    private final Berufsfelder felder;

    Bezeichnungen(Wendungen wendungen, Berufsfelder felder) {
        this.wendungen = wendungen;
        this.felder = felder;
    }

    String zu(String code) {
        return felder.zu(code)
                .map(Berufsfeld::bezeichnung)
                .or(() -> wendungen.zu(code).map(Wendung::bezeichnung))
                .orElseGet(() -> ausDemCode(code));
    }

    private String ausDemCode(String code) {
        if (code.matches("KENNTNIS_\\p{Upper}+_[ABC][12]")) {
            return zu(code.substring(0, code.length() - 3)) + code.substring(code.length() - 3).replace('_', ' ');
        }
        for (var vorn : VORN.entrySet()) {
            if (code.startsWith(vorn.getKey())) {
                var rest = code.substring(vorn.getKey().length());
                return vorn.getValue() + felder.titel(rest).orElse(rest);
            }
        }
        return switch (code) {
            case "AUSBILDUNG" -> "abgeschlossene Ausbildung";
            case "STUDIUM" -> "abgeschlossenes Studium";
            default -> lesbar(code);
        };
    }

    private static String lesbar(String code) {
        var wort = code.substring(code.startsWith("WORT_") || code.startsWith("KENNTNIS_") ? code.indexOf('_') + 1 : 0);
        var gefaellig = wort.replace("AE", "Ä").replace("OE", "Ö").replaceAll("(?<![AEQ])UE", "Ü").replace('_', ' ');
        if (code.startsWith("AUSBILDUNG_")) {
            return "abgeschlossene Ausbildung: " + gross(gefaellig.substring("AUSBILDUNG ".length()));
        }
        return code.startsWith("ERFAHRUNG_")
                ? "Erfahrung: " + gross(gefaellig.substring("ERFAHRUNG ".length()))
                : gross(gefaellig);
    }

    private static String gross(String text) {
        return text.isEmpty()
                ? text
                : text.charAt(0) + text.substring(1).toLowerCase(Locale.GERMAN);
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
