package de.passgenau.schema.style;

import java.util.stream.Stream;

import de.passgenau.schema.Contract;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;

/** Who loses the connection goes on behind the last event he saw. */
final class Subscriptions {

    private Subscriptions() {}

    static Stream<String> notResumable(Contract contract) {
        var type = contract.schema().getSubscriptionType();
        return type == null
                ? Stream.of()
                : type.getFieldDefinitions()
                        .stream()
                        .filter(field -> !isResumable(field))
                        .map(field -> field.getName() + " lacks `nach: String` or `marke: String!` in its events");
    }

    private static boolean isResumable(GraphQLFieldDefinition field) {
        var argument = field.getArgument("nach");
        return argument != null
                && GraphQLTypeUtil.simplePrint(argument.getType()).equals("String")
                && GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType event
                && Connections.has(event, "marke", "String!");
    }
}
