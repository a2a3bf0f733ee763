package de.passgenau.api.einfuhr.katalog.datei;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import de.passgenau.catalogue.steckbrief.Hemmnisart;

/** Codes that other data spell in another way, as the contract spells them. */
final class Schreibweisen {

    private Schreibweisen() {}

    static Map<String, Object> einheitlich(Map<String, Object> inhalt) {
        return in(inhalt, "steckbrief", steckbrief -> in(steckbrief, "wirkung", Schreibweisen::wirkung));
    }

    private static Map<String, Object> wirkung(Map<String, Object> wirkung) {
        if (!(wirkung.get("hemmnisse") instanceof List<?> hemmnisse)) {
            return wirkung;
        }
        var neu = new LinkedHashMap<>(wirkung);
        neu.put("hemmnisse", hemmnisse.stream().map(Schreibweisen::hemmnis).toList());
        return neu;
    }

    private static Object hemmnis(Object code) {
        return Hemmnisart.vonCode(String.valueOf(code)).<Object>map(Enum::name).orElse(code);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> in(Map<String, Object> felder, String name,
            UnaryOperator<Map<String, Object>> tat) {
        if (!(felder.get(name) instanceof Map<?, ?> gruppe)) {
            return felder;
        }
        var neu = new LinkedHashMap<>(felder);
        neu.put(name, tat.apply((Map<String, Object>) gruppe));
        return neu;
    }
}
