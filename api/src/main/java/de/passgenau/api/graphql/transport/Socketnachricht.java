package de.passgenau.api.graphql.transport;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Whether a message of a client has the form that graphql-transport-ws prescribes. */
final class Socketnachricht {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> GRUSS = Set.of("connection_init", "ping", "pong");

    private Socketnachricht() {}

    static boolean istGueltig(String text) {
        try {
            return JSON.readValue(text, Object.class) instanceof Map<?, ?> nachricht
                    && nachricht.get("type") instanceof String art && istGueltig(art, nachricht);
        } catch (JacksonException unlesbar) {
            return false;
        }
    }

    private static boolean istGueltig(String art, Map<?, ?> nachricht) {
        Object payload = nachricht.get("payload");
        if (GRUSS.contains(art)) {
            return istObjektOderNichts(payload);
        }
        if (!(nachricht.get("id") instanceof String id) || id.isEmpty()) {
            return false;
        }
        return switch (art) {
            case "complete" -> true;
            case "subscribe" -> payload instanceof Map<?, ?> anfrage && istAnfrage(anfrage);
            default -> false;
        };
    }

    private static boolean istAnfrage(Map<?, ?> anfrage) {
        Object operation = anfrage.get("operationName");
        return anfrage.get("query") instanceof String query && !query.isBlank()
                && (operation == null || operation instanceof String)
                && istObjektOderNichts(anfrage.get("variables")) && istObjektOderNichts(anfrage.get("extensions"));
    }

    private static boolean istObjektOderNichts(@Nullable Object wert) {
        return wert == null || wert instanceof Map;
    }
}
