package de.passgenau.schema.release;

import java.util.Objects;
import java.util.stream.Stream;

import graphql.language.AstPrinter;
import graphql.language.Node;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.InputValueWithState;

/** What changed for the worse between two states of one element. */
final class ElementChanges {

    private ElementChanges() {}

    static Stream<String> ofField(String path, GraphQLFieldDefinition before, GraphQLFieldDefinition now) {
        return keepsOutput(before.getType(), now.getType())
                ? Stream.of()
                : typeChanged(path, before.getType(), now.getType());
    }

    static Stream<String> ofInput(String path, GraphQLInputValueDefinition before, GraphQLInputValueDefinition now) {
        var types = acceptsInput(before.getType(), now.getType())
                ? Stream.<String>of()
                : typeChanged(path, before.getType(), now.getType());
        var defaults = Objects.equals(defaultValue(before), defaultValue(now))
                ? Stream.<String>of()
                : Stream.of(path + " had the default " + defaultValue(before) + " and has " + defaultValue(now));
        return Stream.concat(types, defaults);
    }

    static Stream<String> ofType(GraphQLNamedType before, GraphQLNamedType now) {
        if (!before.getClass().equals(now.getClass())) {
            return Stream.of(before.getName() + " is another kind of type");
        }
        return related(before).filter(name -> related(now).noneMatch(name::equals))
                .map(name -> before.getName() + " is no longer related to " + name);
    }

    static boolean isRequired(GraphQLInputValueDefinition value) {
        return value.getType() instanceof GraphQLNonNull && defaultValue(value).equals("none");
    }

    private static Stream<String> typeChanged(String path, GraphQLType before, GraphQLType now) {
        return Stream.of(
                path + " was " + GraphQLTypeUtil.simplePrint(before) + " and is " + GraphQLTypeUtil.simplePrint(now));
    }

    /** A reader may get more certainty than before, never less. */
    private static boolean keepsOutput(GraphQLType before, GraphQLType now) {
        if (before instanceof GraphQLNonNull certain) {
            return now instanceof GraphQLNonNull other && keepsOutput(certain.getWrappedType(), other.getWrappedType());
        }
        var inner = GraphQLTypeUtil.unwrapNonNull(now);
        return before instanceof GraphQLList list
                ? inner instanceof GraphQLList other && keepsOutput(list.getWrappedType(), other.getWrappedType())
                : sameName(before, inner);
    }

    /** A writer may be asked for less than before, never for more. */
    private static boolean acceptsInput(GraphQLType before, GraphQLType now) {
        return keepsOutput(now, before);
    }

    private static boolean sameName(GraphQLType before, GraphQLType now) {
        return before instanceof GraphQLNamedSchemaElement one
                && now instanceof GraphQLNamedSchemaElement other
                && one.getName().equals(other.getName());
    }

    private static Stream<String> related(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLImplementingType object -> object.getInterfaces().stream().map(GraphQLNamedType::getName);
            case GraphQLUnionType union -> union.getTypes().stream().map(GraphQLNamedType::getName);
            default -> Stream.of();
        };
    }

    private static String defaultValue(GraphQLInputValueDefinition value) {
        return switch (value) {
            case GraphQLArgument argument -> print(argument.getArgumentDefaultValue());
            case GraphQLInputObjectField field -> print(field.getInputFieldDefaultValue());
            default -> "none";
        };
    }

    private static String print(InputValueWithState value) {
        return value.isSet() && value.getValue() instanceof Node<?> literal ? AstPrinter.printAst(literal) : "none";
    }
}
