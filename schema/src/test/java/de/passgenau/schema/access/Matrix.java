package de.passgenau.schema.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.schema.Contract;
import de.passgenau.schema.Element;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/** Which field is open to which role: those that the field names, as far as other fields lead them to its type. */
public final class Matrix {

    /** Finds again what is open anyway: it leads to no type by itself. */
    private static final String NODE = "Node";

    private final GraphQLSchema schema;
    private final Map<String, Set<String>> reach = new HashMap<>();

    private Matrix(GraphQLSchema schema) {
        this.schema = schema;
    }

    public static Matrix of(Contract contract) {
        var matrix = new Matrix(contract.schema());
        Stream.of(matrix.schema.getQueryType(), matrix.schema.getMutationType(), matrix.schema.getSubscriptionType())
                .filter(Objects::nonNull)
                .forEach(root -> matrix.reach(root).addAll(matrix.roles()));
        var types = Element.types(matrix.schema, GraphQLFieldsContainer.class).toList();
        var size = -1;
        while (size != matrix.size()) {
            size = matrix.size();
            types.forEach(matrix::spread);
        }
        return matrix;
    }

    /** The roles as a field names them with {@code @zugriff}; none where it names none. */
    public static List<String> named(GraphQLFieldDefinition field) {
        var access = field.getAppliedDirective("zugriff");
        return access != null && access.getArgument("rollen").getArgumentValue().getValue() instanceof ArrayValue roles
                ? roles.getValues().stream().map(AstPrinter::printAst).toList()
                : List.of();
    }

    /** All roles there are, in the order of the contract. */
    public List<String> roles() {
        return schema.getType("Rolle") instanceof GraphQLEnumType type
                ? type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList()
                : List.of();
    }

    /** To whom the objects of a type are open. */
    public Set<String> reach(GraphQLNamedType type) {
        return reach.computeIfAbsent(type.getName(), unseen -> new LinkedHashSet<>());
    }

    /** To whom a field is open, in the order of the contract. A field of an interface is every field that it may turn
     * out to be. */
    public List<String> open(GraphQLFieldsContainer type, GraphQLFieldDefinition field) {
        var open = new ArrayList<>(roles());
        open.retainAll(reach(type));
        narrow(open, field);
        if (type instanceof GraphQLInterfaceType shape) {
            schema.getImplementations(shape)
                    .forEach(object -> narrow(open, object.getFieldDefinition(field.getName())));
        }
        return open;
    }

    private static void narrow(List<String> open, GraphQLFieldDefinition field) {
        var named = named(field);
        if (!named.isEmpty()) {
            open.retainAll(named);
        }
    }

    private void spread(GraphQLFieldsContainer type) {
        type.getFieldDefinitions()
                .forEach(field -> targets(field).forEach(target -> reach(target).addAll(open(type, field))));
        if (type instanceof GraphQLObjectType object) {
            object.getInterfaces().forEach(shape -> reach(shape).addAll(reach(type)));
        }
    }

    private Stream<? extends GraphQLNamedType> targets(GraphQLFieldDefinition field) {
        return switch (GraphQLTypeUtil.unwrapAll(field.getType())) {
            case GraphQLUnionType union -> union.getTypes().stream();
            case GraphQLInterfaceType shape when !shape.getName().equals(NODE) ->
                Stream.concat(Stream.of(shape), schema.getImplementations(shape).stream());
            case GraphQLNamedType type -> Stream.of(type);
        };
    }

    private int size() {
        return reach.values().stream().mapToInt(Set::size).sum();
    }
}
