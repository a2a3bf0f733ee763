package de.passgenau.api.graphql.transport;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import org.jspecify.annotations.Nullable;

/** The members of a GraphQL request, each of the type that the specification asks for. */
record Felder(Map<String, Object> werte) {

    static Felder ausAdresse(Function<String, @Nullable String> wert, Function<String, Map<String, Object>> json) {
        Map<String, Object> werte = new HashMap<>();
        for (String name : new String[] {"documentId", "operationName"}) {
            uebernehmen(werte, name, wert.apply(name));
        }
        for (String name : new String[] {"variables", "extensions"}) {
            String text = wert.apply(name);
            uebernehmen(werte, name, text == null || text.isEmpty() ? null : json.apply(text));
        }
        return new Felder(werte);
    }

    private static void uebernehmen(Map<String, Object> werte, String name, @Nullable Object wert) {
        if (wert != null) {
            werte.put(name, wert);
        }
    }

    @Nullable
    String text(String name) {
        Object wert = werte.get(name);
        if (wert == null || wert instanceof String) {
            return (String) wert;
        }
        throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.feld-text", name);
    }

    @SuppressWarnings("unchecked")
    Map<String, @Nullable Object> variablen() {
        return (Map<String, @Nullable Object>) objekt("variables");
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> erweiterungen() {
        return (Map<String, Object>) objekt("extensions");
    }

    private Map<?, ?> objekt(String name) {
        Object wert = werte.get(name);
        if (wert == null) {
            return Map.of();
        }
        if (wert instanceof Map<?, ?> objekt) {
            return objekt;
        }
        throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.feld-objekt", name);
    }

    boolean nenntDokument() {
        return text("documentId") != null || hash() != null;
    }

    String dokumentkennung() {
        String kennung = text("documentId");
        return kennung == null ? Objects.requireNonNull(hash()) : kennung;
    }

    /** The form of Apollo clients. */
    private @Nullable String hash() {
        return objekt("extensions").get("persistedQuery") instanceof Map<?, ?> hinterlegt
                && hinterlegt.get("sha256Hash") instanceof String hash ? hash : null;
    }
}
