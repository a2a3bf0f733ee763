package de.passgenau.api.graphql.grenzen;

import java.util.Objects;

import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/** Measures an operation before it runs, each fragment written out wherever it is used: a field costs one for every
 * time it is expected in the answer. */
final class Umfang {

    /** Fragments within fragments can write a short document out to any length. */
    private static final int MEISTE_SCHRITTE = 20_000;

    private final ExecutionContext ausfuehrung;
    private final GraphQLSchema schema;
    private final Argumente argumente;

    private long kosten;
    private int tiefe;
    private int aliase;
    private int schritte;

    private Umfang(ExecutionContext ausfuehrung) {
        this.ausfuehrung = ausfuehrung;
        this.schema = ausfuehrung.getGraphQLSchema();
        this.argumente = new Argumente(ausfuehrung.getCoercedVariables());
    }

    static Umfang von(ExecutionContext ausfuehrung) {
        Umfang umfang = new Umfang(ausfuehrung);
        GraphQLCompositeType wurzel = switch (ausfuehrung.getOperationDefinition().getOperation()) {
            case QUERY -> umfang.schema.getQueryType();
            case MUTATION -> umfang.schema.getMutationType();
            case SUBSCRIPTION -> umfang.schema.getSubscriptionType();
        };
        umfang.messen(ausfuehrung.getOperationDefinition().getSelectionSet(), wurzel, Stelle.WURZEL);
        return umfang;
    }

    long kosten() {
        return kosten;
    }

    int tiefe() {
        return tiefe;
    }

    int aliase() {
        return aliase;
    }

    boolean uferlos() {
        return schritte > MEISTE_SCHRITTE;
    }

    private void messen(@Nullable SelectionSet auswahl, @Nullable GraphQLCompositeType art, Stelle stelle) {
        if (auswahl == null || art == null) {
            return;
        }
        for (Selection<?> teil : auswahl.getSelections()) {
            schritte++;
            if (uferlos()) {
                return;
            }
            messen(teil, art, stelle);
        }
    }

    private void messen(Selection<?> teil, GraphQLCompositeType art, Stelle stelle) {
        switch (teil) {
            case Field feld when argumente.erwuenscht(feld) -> messen(feld, art, stelle);
            case InlineFragment stueck when argumente.erwuenscht(stueck) -> messen(stueck.getSelectionSet(),
                    art(stueck.getTypeCondition(), art), stelle);
            case FragmentSpread verweis when argumente.erwuenscht(verweis) -> {
                FragmentDefinition fragment = Objects
                        .requireNonNull(ausfuehrung.getFragmentsByName().get(verweis.getName()));
                messen(fragment.getSelectionSet(), art(fragment.getTypeCondition(), art), stelle);
            }
            default -> {
            }
        }
    }

    private void messen(Field feld, GraphQLCompositeType art, Stelle stelle) {
        GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, art, feld.getName());
        Stelle hier = stelle.unter(definition, GraphQLTypeUtil.unwrapAll(art).getName(),
                argumente.angesagt(feld, definition));
        kosten = Math.min(Long.MAX_VALUE / 2, kosten + hier.anzahl());
        tiefe = Math.max(tiefe, hier.tiefe());
        aliase += feld.getAlias() == null ? 0 : 1;
        GraphQLCompositeType innen = GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType ja
                ? ja
                : null;
        messen(feld.getSelectionSet(), innen, hier);
    }

    private GraphQLCompositeType art(@Nullable TypeName bedingung, GraphQLCompositeType sonst) {
        return bedingung != null && schema.getType(bedingung.getName()) instanceof GraphQLCompositeType art
                ? art
                : sonst;
    }
}
