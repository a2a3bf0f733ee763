package de.passgenau.schema;

import java.util.Objects;
import java.util.stream.Stream;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.DirectiveInfo;
import graphql.schema.idl.ScalarInfo;

/** A type, field, argument, enum value or directive of the contract, with the path an error message calls it by. */
public record Element(String path, GraphQLNamedSchemaElement definition) {

    public static Stream<Element> all(GraphQLSchema schema) {
        var types = types(schema)
                .flatMap(type -> Stream.concat(Stream.of(new Element(type.getName(), type)), parts(type)));
        var directives = schema.getDirectives()
                .stream()
                .filter(directive -> !DirectiveInfo.isGraphqlSpecifiedDirective(directive.getName()))
                .flatMap(Element::directive);
        return Stream.concat(types, directives);
    }

    public static Stream<GraphQLNamedType> types(GraphQLSchema schema) {
        return schema.getAllTypesAsList()
                .stream()
                .filter(type -> !Introspection.isIntrospectionTypes(type))
                .filter(type -> !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()));
    }

    public static <T extends GraphQLNamedType> Stream<T> types(GraphQLSchema schema, Class<T> kind) {
        return types(schema).filter(kind::isInstance).map(kind::cast);
    }

    public static Stream<GraphQLFieldDefinition> rootFields(GraphQLSchema schema) {
        return Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())
                .filter(Objects::nonNull)
                .map(GraphQLObjectType::getFieldDefinitions)
                .flatMap(fields -> fields.stream());
    }

    public static Stream<GraphQLFieldDefinition> mutations(GraphQLSchema schema) {
        var type = schema.getMutationType();
        return type == null ? Stream.of() : type.getFieldDefinitions().stream();
    }

    public String description() {
        return Objects.requireNonNullElse(definition.getDescription(), "");
    }

    private static Stream<Element> parts(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLFieldsContainer output ->
                output.getFieldDefinitions().stream().flatMap(field -> field(type, field));
            case GraphQLInputObjectType input -> input.getFields().stream().map(field -> in(type.getName(), field));
            case GraphQLEnumType choice -> choice.getValues().stream().map(value -> in(type.getName(), value));
            default -> Stream.of();
        };
    }

    private static Stream<Element> field(GraphQLNamedType type, GraphQLFieldDefinition field) {
        var self = in(type.getName(), field);
        return Stream.concat(Stream.of(self), field.getArguments().stream().map(argument -> in(self.path, argument)));
    }

    private static Stream<Element> directive(GraphQLDirective directive) {
        var self = new Element("@" + directive.getName(), directive);
        return Stream.concat(Stream.of(self),
                directive.getArguments().stream().map(argument -> in(self.path, argument)));
    }

    private static Element in(String owner, GraphQLNamedSchemaElement definition) {
        return new Element(owner + "." + definition.getName(), definition);
    }
}
