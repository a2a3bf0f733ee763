package de.passgenau.api.graphql.grenzen;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;

/**
 * Where in the answer a field stands.
 *
 * @param tiefe how many fields lead here; introspection, which has limits of its own, does not count
 * @param anzahl how often the field is expected
 * @param vielfach how often each of its children is
 * @param seite how many {@code edges} a connection announced
 */
record Stelle(int tiefe, long anzahl, long vielfach, int seite, boolean introspektion) {

    static final Stelle WURZEL = new Stelle(0, 1, 1, 0, false);

    /** What a connection delivers without {@code first} and {@code last}. */
    private static final int SEITE = 20;
    /** What is expected of a plain list. */
    private static final int LISTE = 10;

    /** @param angesagt how many the arguments ask for, or -1 */
    Stelle unter(GraphQLFieldDefinition feld, GraphQLCompositeType eltern, int angesagt) {
        if (introspektion || istIntrospektion(feld.getName())) {
            return new Stelle(tiefe, 1, 1, 0, true);
        }
        GraphQLOutputType art = feld.getType();
        if (!GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(art))) {
            boolean verbindung = istVerbindung(GraphQLTypeUtil.unwrapAll(art).getName());
            int angekuendigt = !verbindung ? 0 : angesagt < 0 ? SEITE : angesagt;
            return new Stelle(tiefe + 1, istAmStueck(eltern) ? 0 : vielfach, vielfach, angekuendigt, false);
        }
        int umfang = istVerbindung(eltern.getName()) ? seite : angesagt < 0 ? erwartet(feld) : angesagt;
        return new Stelle(tiefe + 1, istAmStueck(GraphQLTypeUtil.unwrapAll(art)) ? mal(umfang) : vielfach, mal(umfang),
                0, false);
    }

    /** Of what is there as a whole, each costs one, whatever is shown of it. */
    private static boolean istAmStueck(GraphQLNamedType typ) {
        return typ instanceof GraphQLObjectType objekt && objekt.hasAppliedDirective("amStueck");
    }

    /** Of a list that says itself how long it mostly is, as long. */
    private static int erwartet(GraphQLFieldDefinition feld) {
        var etwa = feld.getAppliedDirective("etwa");
        return etwa != null && etwa.getArgument("anzahl").getValue() instanceof Integer anzahl ? anzahl : LISTE;
    }

    private static boolean istIntrospektion(String name) {
        return Introspection.SchemaMetaFieldDef.getName().equals(name)
                || Introspection.TypeMetaFieldDef.getName().equals(name);
    }

    private static boolean istVerbindung(String typ) {
        return typ.endsWith("Connection");
    }

    private long mal(int umfang) {
        return Math.min(vielfach, Integer.MAX_VALUE) * umfang;
    }
}
