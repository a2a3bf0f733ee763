package de.passgenau.api.vermittlung.guete.abbildung;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import de.passgenau.api.vermittlung.guete.sammlung.Angabe;
import org.jspecify.annotations.Nullable;

/** Gathers what the examples say and the engine has no word for; it is left out, and told. */
public final class Unverstandenes {

    private final Map<String, Set<String>> stellen = new TreeMap<>();

    /** The constant of this name; a null is none and no matter. */
    <T extends Enum<T>> Optional<T> code(Class<T> art, @Nullable String code, String feld, Angabe wo) {
        if (code == null || code.isBlank()) {
            return Optional.empty();
        }
        var fund = Arrays.stream(art.getEnumConstants()).filter(wert -> wert.name().equals(code.strip())).findFirst();
        if (fund.isEmpty()) {
            merke(feld, code, wo);
        }
        return fund;
    }

    void merke(String feld, @Nullable String wert, Angabe wo) {
        var was = "%s: %s „%s“".formatted(wo.datei(), feld, wert == null ? "" : wert);
        stellen.computeIfAbsent(was, neu -> new TreeSet<>()).add(wo.id());
    }

    /** One line for each, with its file, field, value and the ids where it stands. */
    public List<String> zeilen() {
        return stellen.entrySet()
                .stream()
                .map(eintrag -> eintrag.getKey() + " (" + String.join(", ", eintrag.getValue()) + ")")
                .toList();
    }
}
