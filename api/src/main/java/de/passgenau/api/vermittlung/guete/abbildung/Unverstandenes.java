package de.passgenau.api.vermittlung.guete.abbildung;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** Gathers what the examples say and the engine has no word for; it is left out, and told. */
public final class Unverstandenes {

    private final Map<String, Set<String>> stellen = new TreeMap<>();

    /** The constant of this name; a null is none and no matter. */
    <T extends Enum<T>> Optional<T> code(Class<T> art, @Nullable String code, String wo) {
        if (code == null || code.isBlank()) {
            return Optional.empty();
        }
        var fund = Arrays.stream(art.getEnumConstants()).filter(wert -> wert.name().equals(code.strip())).findFirst();
        if (fund.isEmpty()) {
            merke(art.getSimpleName() + " „" + code + "“", wo);
        }
        return fund;
    }

    void merke(String was, String wo) {
        stellen.computeIfAbsent(was, neu -> new TreeSet<>()).add(wo);
    }

    /** One line for each, with the ids where it stands. */
    public List<String> zeilen() {
        return stellen.entrySet()
                .stream()
                .map(eintrag -> eintrag.getKey() + " (" + String.join(", ", eintrag.getValue()) + ")")
                .toList();
    }
}
