package de.passgenau.schema.style;

import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.schema.Contract;
import de.passgenau.schema.Element;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/** Lists have no holes; those that can grow are paged. */
final class Lists {

    /** What a caller asked for by id stays at its place, found or not. */
    private static final Set<String> WITH_HOLES = Set.of("Query.nodes");

    private Lists() {}

    static Stream<String> nullableItems(Contract contract) {
        return Element.all(contract.schema())
                .filter(element -> !WITH_HOLES.contains(element.path()))
                .flatMap(element -> {
                    var type = type(element);
                    return type != null && hasHoles(type, element.definition() instanceof GraphQLFieldDefinition)
                            ? Stream.of(element.path() + " is " + GraphQLTypeUtil.simplePrint(type))
                            : Stream.of();
                });
    }

    static Stream<String> notConnections(Contract contract) {
        return Element.rootFields(contract.schema())
                .filter(field -> !WITH_HOLES.contains("Query." + field.getName()))
                .filter(field -> isList(field.getType()))
                .filter(field -> GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType item
                        && item.getInterfaces().stream().anyMatch(it -> it.getName().equals("Node")))
                .map(field -> field.getName() + " lists objects that grow in number and is no connection");
    }

    private static boolean isList(GraphQLType type) {
        return GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList;
    }

    private static boolean hasHoles(GraphQLType type, boolean output) {
        if (!(GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList list)) {
            return false;
        }
        var listItself = output && !(type instanceof GraphQLNonNull);
        return listItself || !(list.getWrappedType() instanceof GraphQLNonNull)
                || hasHoles(list.getWrappedType(), output);
    }

    private static @Nullable GraphQLType type(Element element) {
        return switch (element.definition()) {
            case GraphQLFieldDefinition field -> field.getType();
            case GraphQLArgument argument -> argument.getType();
            case GraphQLInputObjectField field -> field.getType();
            default -> null;
        };
    }
}
