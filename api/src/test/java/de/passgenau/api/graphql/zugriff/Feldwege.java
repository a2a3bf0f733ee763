package de.passgenau.api.graphql.zugriff;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import de.passgenau.api.security.Rolle;
import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/** Finds the shortest ways to the types of a contract, walking from field to field as a caller would. */
record Feldwege(GraphQLSchema schema) {

    /** The ways that are open to a role; {@code node} leads nowhere by itself. */
    Map<String, Feldweg> offen(Rolle rolle) {
        return wege((typ, feld) -> nennt(typ, feld, rolle), false);
    }

    /** The ways that begin with one root field, whoever may walk them. */
    Map<String, Feldweg> ab(GraphQLFieldDefinition wurzelfeld) {
        return wege((typ, feld) -> !wurzeln().contains(typ) || feld == wurzelfeld, true);
    }

    List<GraphQLFieldsContainer> typen() {
        return schema.getAllTypesAsList()
                .stream()
                .filter(typ -> !typ.getName().startsWith("__"))
                .filter(GraphQLFieldsContainer.class::isInstance)
                .map(GraphQLFieldsContainer.class::cast)
                .toList();
    }

    List<GraphQLObjectType> wurzeln() {
        return Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether a field names a role or stands with its object; of an interface, in all that it may turn out to be. */
    boolean nennt(GraphQLFieldsContainer typ, GraphQLFieldDefinition feld, Rolle rolle) {
        return nennt(feld, rolle) && (!(typ instanceof GraphQLInterfaceType shape) || schema.getImplementations(shape)
                .stream()
                .allMatch(objekt -> nennt(objekt.getFieldDefinition(feld.getName()), rolle)));
    }

    private static boolean nennt(GraphQLFieldDefinition feld, Rolle rolle) {
        var sdl = Objects.requireNonNull(feld.getDefinition());
        return sdl.hasDirective("mitObjekt") || sdl.getDirectives("zugriff")
                .stream()
                .flatMap(zugriff -> ((ArrayValue) zugriff.getArgument("rollen").getValue()).getValues().stream())
                .anyMatch(wert -> ((EnumValue) wert).getName().equals(rolle.name()));
    }

    private Map<String, Feldweg> wege(BiPredicate<GraphQLFieldsContainer, GraphQLFieldDefinition> begehbar,
            boolean durchNode) {
        var wege = new LinkedHashMap<String, Feldweg>();
        var offen = new ArrayDeque<GraphQLFieldsContainer>(wurzeln());
        wurzeln().forEach(wurzel -> wege.put(wurzel.getName(), Feldweg.ANFANG));
        while (!offen.isEmpty()) {
            var typ = offen.remove();
            var weg = Objects.requireNonNull(wege.get(typ.getName()));
            for (var feld : typ.getFieldDefinitions()) {
                if (begehbar.test(typ, feld)) {
                    ziele(feld, durchNode).filter(ziel -> !wege.containsKey(ziel.getName())).forEach(ziel -> {
                        wege.put(ziel.getName(), weg.weiter(typ.getName(), feld));
                        offen.add(ziel);
                    });
                }
            }
        }
        return wege;
    }

    private Stream<GraphQLFieldsContainer> ziele(GraphQLFieldDefinition feld, boolean durchNode) {
        GraphQLNamedType ziel = GraphQLTypeUtil.unwrapAll(feld.getType());
        Stream<? extends GraphQLNamedType> alle = switch (ziel) {
            case GraphQLUnionType union -> union.getTypes().stream();
            case GraphQLInterfaceType shape when durchNode || !shape.getName().equals("Node") ->
                Stream.concat(Stream.of(shape), schema.getImplementations(shape).stream());
            default -> Stream.of(ziel);
        };
        return alle.filter(GraphQLFieldsContainer.class::isInstance).map(GraphQLFieldsContainer.class::cast);
    }
}
