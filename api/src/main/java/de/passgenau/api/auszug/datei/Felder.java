package de.passgenau.api.auszug.datei;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The members of an object of the file, in their order; nothing is written of what nobody has said. */
final class Felder {

    private final Map<String, Object> werte = new LinkedHashMap<>();

    Felder und(String name, @Nullable Object wert) {
        if (wert != null) {
            werte.put(name, wert instanceof Enum<?> code ? code.name() : wert);
        }
        return this;
    }

    Map<String, Object> alle() {
        return werte;
    }
}
