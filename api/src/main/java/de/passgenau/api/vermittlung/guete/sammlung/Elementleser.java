package de.passgenau.api.vermittlung.guete.sammlung;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads one element, leaving out each field that has an unexpected form.
 *
 * @param wo the file and the element
 * @param hinweise takes what was left out
 */
record Elementleser(String wo, List<String> hinweise) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    /** Empty if nothing of it can be read. */
    <T> Optional<T> lies(JsonNode knoten, Class<T> form) {
        var rest = knoten.deepCopy();
        while (true) {
            try {
                return Optional.ofNullable(MAPPER.treeToValue(rest, form));
            } catch (JacksonException fehler) {
                if (!lassWeg(rest, fehler.getPath())) {
                    hinweise.add(wo + " ist nicht zu verstehen");
                    return Optional.empty();
                }
            }
        }
    }

    /** Takes out what the path leads to, or as much of it as is there; false if that is everything. */
    private boolean lassWeg(JsonNode wurzel, List<Reference> pfad) {
        var knoten = wurzel;
        int tiefe = 0;
        while (tiefe < pfad.size() - 1 && istDa(kind(knoten, pfad.get(tiefe)), pfad.get(tiefe + 1))) {
            knoten = kind(knoten, pfad.get(tiefe));
            tiefe++;
        }
        if (pfad.isEmpty() || !istDa(knoten, pfad.get(tiefe))) {
            return false;
        }
        var name = pfad.stream().limit(tiefe + 1L).map(Elementleser::name).collect(Collectors.joining("."));
        hinweise.add("%s: %s „%s“".formatted(wo, name, wort(kind(knoten, pfad.get(tiefe)))));
        return entferne(knoten, pfad.get(tiefe));
    }

    private static boolean istDa(JsonNode knoten, Reference schritt) {
        return !kind(knoten, schritt).isMissingNode();
    }

    private static JsonNode kind(JsonNode knoten, Reference schritt) {
        return schritt.getPropertyName() == null
                ? knoten.path(schritt.getIndex())
                : knoten.path(schritt.getPropertyName());
    }

    private static String name(Reference schritt) {
        return schritt.getPropertyName() == null ? String.valueOf(schritt.getIndex() + 1) : schritt.getPropertyName();
    }

    private static String wort(JsonNode wert) {
        return wert.isString() ? wert.asString() : wert.toString();
    }

    private static boolean entferne(JsonNode knoten, Reference schritt) {
        return switch (knoten) {
            case ObjectNode objekt -> objekt.remove(schritt.getPropertyName()) != null;
            case ArrayNode liste -> liste.remove(schritt.getIndex()) != null;
            default -> false;
        };
    }
}
