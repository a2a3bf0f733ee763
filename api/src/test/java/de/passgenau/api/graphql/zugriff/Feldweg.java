package de.passgenau.api.graphql.zugriff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;

/** The fields that lead from a root to one field, that one last. */
record Feldweg(List<Schritt> schritte) {

    static final Feldweg ANFANG = new Feldweg(List.of());

    record Schritt(String typ, GraphQLFieldDefinition feld) {

        String ziel() {
            return GraphQLTypeUtil.unwrapAll(feld.getType()).getName();
        }
    }

    Feldweg weiter(String typ, GraphQLFieldDefinition feld) {
        var weiter = new ArrayList<>(schritte);
        weiter.add(new Schritt(typ, feld));
        return new Feldweg(weiter);
    }

    boolean istAbonnement() {
        return schritte.getFirst().typ().equals("Subscription");
    }

    /** Where in the answer the field would stand. */
    List<String> pfad() {
        return schritte.stream().map(schritt -> schritt.feld().getName()).toList();
    }

    /** A document that selects this field, and below it no other. */
    String dokument(Beispielargumente argumente) {
        var letzter = schritte.getLast();
        String inhalt = GraphQLTypeUtil.unwrapAll(letzter.feld().getType()) instanceof GraphQLCompositeType
                ? " { __typename }"
                : "";
        for (int i = schritte.size() - 1; i >= 0; i--) {
            Schritt schritt = schritte.get(i);
            inhalt = schritt.feld().getName() + argumente.zu(schritt.typ(), schritt.feld()) + inhalt;
            boolean genauer = i > 0 && !schritte.get(i - 1).ziel().equals(schritt.typ());
            inhalt = " { " + (genauer ? "... on " + schritt.typ() + " { " + inhalt + " }" : inhalt) + " }";
        }
        return schritte.getFirst().typ().toLowerCase(Locale.ROOT) + inhalt;
    }
}
