package de.passgenau.api.graphql.zugriff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.api.security.Rolle;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/** The matrix role × field: open to a role is a field that names it or stands with its object, on a type that other
 * open fields lead to. */
public final class Zugriffsmatrix {

    /** Finds again what is open anyway: it leads to no type by itself. */
    private static final String NODE = "Node";

    private final GraphQLSchema schema;
    private final Feldrollen feldrollen;
    private final List<GraphQLFieldsContainer> typen;
    private final Map<String, Set<Rolle>> erreicht = new HashMap<>();
    private final Map<Feld, Set<Rolle>> felder = new HashMap<>();

    private Zugriffsmatrix(GraphQLSchema schema) {
        this.schema = schema;
        this.feldrollen = new Feldrollen(schema);
        this.typen = schema.getAllTypesAsList()
                .stream()
                .filter(typ -> !typ.getName().startsWith("__"))
                .filter(GraphQLFieldsContainer.class::isInstance)
                .map(GraphQLFieldsContainer.class::cast)
                .toList();
    }

    static Zugriffsmatrix von(GraphQLSchema schema) {
        Zugriffsmatrix matrix = new Zugriffsmatrix(schema);
        Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())
                .filter(Objects::nonNull)
                .forEach(wurzel -> matrix.erreicht.put(wurzel.getName(), EnumSet.allOf(Rolle.class)));
        boolean mehr = true;
        while (mehr) {
            mehr = false;
            for (GraphQLFieldsContainer typ : matrix.typen) {
                mehr |= matrix.weiter(typ);
            }
        }
        return matrix;
    }

    /** Which roles may select a field; nobody where the contract has no entry for it. */
    public Set<Rolle> rollen(String typ, String feld) {
        return Set.copyOf(felder.getOrDefault(new Feld(typ, feld), Set.of()));
    }

    boolean istOffen(String typ, String feld, Set<Rolle> fuer) {
        return !Collections.disjoint(felder.getOrDefault(new Feld(typ, feld), Set.of()), fuer);
    }

    private boolean weiter(GraphQLFieldsContainer typ) {
        boolean mehr = false;
        for (GraphQLFieldDefinition feld : typ.getFieldDefinitions()) {
            Set<Rolle> rollen = feldrollen.von(typ, feld);
            rollen.retainAll(erreicht(typ));
            felder.put(new Feld(typ.getName(), feld.getName()), rollen);
            for (GraphQLNamedType ziel : ziele(feld)) {
                mehr |= erreicht(ziel).addAll(rollen);
            }
        }
        if (typ instanceof GraphQLObjectType objekt) {
            for (GraphQLNamedType schnittstelle : objekt.getInterfaces()) {
                mehr |= erreicht(schnittstelle).addAll(erreicht(typ));
            }
        }
        return mehr;
    }

    private Set<Rolle> erreicht(GraphQLNamedType typ) {
        return erreicht.computeIfAbsent(typ.getName(), neu -> EnumSet.noneOf(Rolle.class));
    }

    private List<GraphQLNamedType> ziele(GraphQLFieldDefinition feld) {
        List<GraphQLNamedType> ziele = new ArrayList<>();
        GraphQLNamedType ziel = GraphQLTypeUtil.unwrapAll(feld.getType());
        ziele.add(ziel);
        if (ziel instanceof GraphQLUnionType vereinigung) {
            ziele.addAll(vereinigung.getTypes());
        } else if (ziel instanceof GraphQLInterfaceType schnittstelle && !ziel.getName().equals(NODE)) {
            ziele.addAll(schema.getImplementations(schnittstelle));
        }
        return ziele;
    }

    private record Feld(String typ, String name) {}
}
