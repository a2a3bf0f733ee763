package de.passgenau.api.graphql.fehler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/** An error as it leaves the house: sentence, place, code, nothing else.
 *
 * @param zusatz what stands in {@code extensions} beside the code */
record TechnischerFehler(
        String message,
        @Nullable List<SourceLocation> locations,
        @Nullable List<Object> path,
        Fehlercode code,
        Map<String, Object> zusatz) implements GraphQLError {

    static TechnischerFehler ohneOrt(String message, Abgewiesen grund) {
        return new TechnischerFehler(message, null, null, grund.code(), grund.zusatz());
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public @Nullable List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public @Nullable List<Object> getPath() {
        return path;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorClassification.errorClassification(code.name());
    }

    @Override
    public Map<String, Object> getExtensions() {
        Map<String, Object> alles = new LinkedHashMap<>(zusatz);
        alles.put("code", code.name());
        return alles;
    }

    @Override
    public Map<String, Object> toSpecification() {
        Map<String, Object> fehler = new LinkedHashMap<>();
        fehler.put("message", message);
        if (locations != null && !locations.isEmpty()) {
            fehler.put("locations", locations.stream().map(TechnischerFehler::stelle).toList());
        }
        if (path != null) {
            fehler.put("path", path);
        }
        fehler.put("extensions", getExtensions());
        return fehler;
    }

    private static Map<String, Object> stelle(SourceLocation ort) {
        Map<String, Object> stelle = new LinkedHashMap<>();
        stelle.put("line", ort.getLine());
        stelle.put("column", ort.getColumn());
        return stelle;
    }
}
