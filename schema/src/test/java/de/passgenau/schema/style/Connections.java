package de.passgenau.schema.style;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import de.passgenau.schema.Contract;
import de.passgenau.schema.Element;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/** Relay connections: one shape, both directions, and a limit that the description tells. */
final class Connections {

    private static final Map<String, String> PAGING = Map.of("first", "Int", "after", "String", "last", "Int", "before",
            "String");

    private Connections() {}

    static Stream<String> misshaped(Contract contract) {
        return connections(contract.schema()).flatMap(connection -> {
            var noun = connection.getName().replaceAll("Connection$", "");
            var edge = contract.schema().getObjectType(noun + "Edge");
            return Stream.concat(
                    missing(connection,
                            Map.of("edges", "[" + noun + "Edge!]!", "pageInfo", "PageInfo!", "totalCount", "Int!")),
                    edge == null
                            ? Stream.of(connection.getName() + " has no " + noun + "Edge")
                            : missing(edge, Map.of("cursor", "String!", "node", noun + "!")));
        });
    }

    static Stream<String> unpaged(Contract contract) {
        return fields(contract.schema()).filter(Connections::returnsConnection)
                .flatMap(field -> PAGING.entrySet()
                        .stream()
                        .filter(it -> !Objects.equals(argument(field, it.getKey()), it.getValue()))
                        .map(it -> field.getName() + " lacks " + it.getKey() + ": " + it.getValue()));
    }

    static Stream<String> withoutLimit(Contract contract) {
        var lists = fields(contract.schema()).filter(Connections::returnsConnection)
                .filter(field -> !text(field.getDescription()).contains("höchstens 100"))
                .map(field -> field.getName() + " does not say »höchstens 100«");
        var counts = Element.all(contract.schema())
                .filter(element -> element.path().matches(".*\\.(first|last)"))
                .filter(element -> !element.description().contains("0 bis 100"))
                .map(element -> element.path() + " does not say »0 bis 100«");
        return Stream.concat(lists, counts);
    }

    private static Stream<GraphQLObjectType> connections(GraphQLSchema schema) {
        return Element.types(schema, GraphQLObjectType.class).filter(type -> type.getName().endsWith("Connection"));
    }

    private static Stream<GraphQLFieldDefinition> fields(GraphQLSchema schema) {
        return Element.types(schema, GraphQLFieldsContainer.class).flatMap(type -> type.getFieldDefinitions().stream());
    }

    private static boolean returnsConnection(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()).getName().endsWith("Connection");
    }

    private static String argument(GraphQLFieldDefinition field, String name) {
        var argument = field.getArgument(name);
        return argument == null ? "" : GraphQLTypeUtil.simplePrint(argument.getType());
    }

    private static Stream<String> missing(GraphQLObjectType type, Map<String, String> fields) {
        return fields.entrySet()
                .stream()
                .filter(it -> !has(type, it.getKey(), it.getValue()))
                .map(
                        it -> type.getName() + " lacks " + it.getKey() + ": " + it.getValue());
    }

    static boolean has(GraphQLFieldsContainer type, String name, String printedType) {
        var field = type.getFieldDefinition(name);
        return field != null && GraphQLTypeUtil.simplePrint(field.getType()).equals(printedType);
    }

    private static String text(String description) {
        return Objects.requireNonNullElse(description, "");
    }
}
