package de.passgenau.api.graphql.zugriff;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import de.passgenau.api.security.Rolle;
import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLSchema;

/** What a field says of itself: the roles of {@code @zugriff}, all of them with {@code @mitObjekt}, and nobody where
 * not exactly one of the two stands there. */
record Feldrollen(GraphQLSchema schema) {

    /** A field of an interface is every field that it may turn out to be, so all of them have to be open. */
    Set<Rolle> von(GraphQLFieldsContainer typ, GraphQLFieldDefinition feld) {
        Set<Rolle> rollen = von(feld);
        if (typ instanceof GraphQLInterfaceType schnittstelle) {
            schema.getImplementations(schnittstelle)
                    .forEach(objekt -> rollen.retainAll(von(objekt.getFieldDefinition(feld.getName()))));
        }
        return rollen;
    }

    private static Set<Rolle> von(GraphQLFieldDefinition feld) {
        GraphQLAppliedDirective zugriff = feld.getAppliedDirective("zugriff");
        boolean mitObjekt = feld.hasAppliedDirective("mitObjekt");
        if (zugriff == null) {
            return mitObjekt ? EnumSet.allOf(Rolle.class) : EnumSet.noneOf(Rolle.class);
        }
        return mitObjekt ? EnumSet.noneOf(Rolle.class) : genannt(zugriff);
    }

    private static Set<Rolle> genannt(GraphQLAppliedDirective zugriff) {
        Set<Rolle> rollen = EnumSet.noneOf(Rolle.class);
        Object werte = zugriff.getArgument("rollen").getArgumentValue().getValue();
        ((ArrayValue) Objects.requireNonNull(werte)).getValues()
                .forEach(wert -> rollen.add(Rolle.valueOf(((EnumValue) wert).getName())));
        return rollen;
    }
}
