package de.passgenau.schema.style;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.schema.Contract;
import de.passgenau.schema.Element;
import de.passgenau.schema.access.Matrix;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;

/** Every door says whom it opens for. */
final class Access {

    private static final String ROLES = "zugriff";
    private static final String OBJECT = "mitObjekt";

    private Access() {}

    static Stream<String> undeclared(Contract contract) {
        return fields(contract).filter(field -> field.carries(ROLES) == field.carries(OBJECT))
                .map(field -> field.path() + " carries " + (field.carries(ROLES) ? "both" : "neither") + " @" + ROLES
                        + (field.carries(ROLES) ? " and @" : " nor @") + OBJECT);
    }

    static Stream<String> withoutObject(Contract contract) {
        var schema = contract.schema();
        var roots = Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())
                .filter(Objects::nonNull)
                .map(GraphQLObjectType::getName)
                .toList();
        return fields(contract).filter(field -> roots.contains(field.type().getName()) && field.carries(OBJECT))
                .map(field -> field.path() + " stands with no object and has to name its roles with @" + ROLES);
    }

    /** That every name is a role is seen to by the type of the argument. */
    static Stream<String> inexact(Contract contract) {
        return fields(contract).filter(field -> field.carries(ROLES)).flatMap(field -> {
            var roles = Matrix.named(field.definition());
            var seen = new HashSet<String>();
            var twice = roles.stream().filter(role -> !seen.add(role)).collect(Collectors.toSet());
            return roles.isEmpty()
                    ? Stream.of(field.path() + " names no role")
                    : twice.stream().map(role -> field.path() + " names " + role + " twice");
        });
    }

    /** Only where objects of the type are open to somebody: what closes the whole type is told where it does. */
    static Stream<String> closed(Contract contract) {
        var matrix = Matrix.of(contract);
        return fields(contract).filter(field -> !matrix.reach(field.type()).isEmpty())
                .filter(field -> matrix.open(field.type(), field.definition()).isEmpty())
                .map(field -> field.path() + " is open to nobody: " + Matrix.named(field.definition())
                        + " of the roles that its object is open to: " + Set.copyOf(matrix.reach(field.type())));
    }

    private static Stream<Field> fields(Contract contract) {
        return Element.types(contract.schema(), GraphQLFieldsContainer.class)
                .flatMap(type -> type.getFieldDefinitions().stream().map(field -> new Field(type, field)));
    }

    private record Field(GraphQLFieldsContainer type, GraphQLFieldDefinition definition) {

        String path() {
            return type.getName() + "." + definition.getName();
        }

        boolean carries(String directive) {
            return definition.hasAppliedDirective(directive);
        }
    }
}
