package de.passgenau.schema.style;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.passgenau.schema.Contract;
import de.passgenau.schema.Element;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;

/** What has an id can be found again by it. */
final class Nodes {

    private static final Pattern ID = Pattern.compile("id|ids|[a-z].*Ids?");

    private Nodes() {}

    static Stream<String> withoutInterface(Contract contract) {
        return Element.types(contract.schema(), GraphQLObjectType.class)
                .filter(type -> type.getFieldDefinition("id") != null)
                .filter(type -> type.getInterfaces().stream().noneMatch(it -> it.getName().equals("Node")))
                .map(type -> type.getName() + " has an id and is no Node");
    }

    static Stream<String> idsOfOtherTypes(Contract contract) {
        return Element.all(contract.schema())
                .filter(element -> ID.matcher(element.definition().getName()).matches())
                .filter(element -> !element.definition().getName().equals("clientMutationId"))
                .filter(element -> !baseType(element).equals("ID"))
                .map(element -> element.path() + " is not of the type ID");
    }

    private static String baseType(Element element) {
        return switch (element.definition()) {
            case GraphQLFieldDefinition field -> GraphQLTypeUtil.unwrapAll(field.getType()).getName();
            case GraphQLInputValueDefinition value -> GraphQLTypeUtil.unwrapAll(value.getType()).getName();
            default -> "";
        };
    }
}
