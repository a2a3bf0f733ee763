package de.passgenau.schema.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.passgenau.schema.Contract;
import de.passgenau.schema.Element;
import de.passgenau.schema.access.Matrix;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;

/** To whom each field of a released contract is open, whether it names its roles or stands with its object. */
record Openness(Map<String, List<String>> roles) {

    static Openness of(Contract contract) {
        var matrix = Matrix.of(contract);
        var roles = new HashMap<String, List<String>>();
        Element.types(contract.schema(), GraphQLFieldsContainer.class)
                .forEach(type -> type.getFieldDefinitions()
                        .forEach(field -> roles.put(type.getName() + "." + field.getName(),
                                matrix.open(type, field))));
        return new Openness(roles);
    }

    /** Whom the field shuts out now. One that still stands with its object shuts out nobody itself. */
    Stream<String> lost(String path, GraphQLFieldDefinition now) {
        var named = Matrix.named(now);
        return named.isEmpty()
                ? Stream.of()
                : roles.getOrDefault(path, List.of())
                        .stream()
                        .filter(role -> !named.contains(role))
                        .map(role -> path + " is no longer open to " + role);
    }
}
