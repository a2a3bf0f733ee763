package de.passgenau.api.graphql.zulassung;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition.Operation;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/** What everybody may ask who has signed in: {@code ich}, down to the own Arbeitgeber, and the schema. */
final class Selbstauskunft {

    private static final Set<String> EIGENES = Set.of("Ich", "Arbeitgeber", "Akkreditierung", "Anschrift");

    private final ExecutionContext ausfuehrung;
    private final Set<String> fragmente = new HashSet<>();

    private Selbstauskunft(ExecutionContext ausfuehrung) {
        this.ausfuehrung = ausfuehrung;
    }

    /** Whether the operation asks for nothing beyond that; a part that is switched off counts as asked for. */
    static boolean istAlles(ExecutionContext ausfuehrung) {
        var operation = ausfuehrung.getOperationDefinition();
        return operation.getOperation() == Operation.QUERY && new Selbstauskunft(ausfuehrung)
                .erlaubt(operation.getSelectionSet(), ausfuehrung.getGraphQLSchema().getQueryType());
    }

    private boolean erlaubt(@Nullable SelectionSet auswahl, GraphQLCompositeType art) {
        return auswahl == null || auswahl.getSelections().stream().allMatch(teil -> erlaubt(teil, art));
    }

    private boolean erlaubt(Selection<?> teil, GraphQLCompositeType art) {
        return switch (teil) {
            case Field feld -> erlaubt(feld, art);
            case InlineFragment stueck -> erlaubt(stueck.getSelectionSet(), art(stueck.getTypeCondition(), art));
            case FragmentSpread verweis -> !fragmente.add(verweis.getName()) || erlaubt(verweis, art);
            default -> false;
        };
    }

    private boolean erlaubt(FragmentSpread verweis, GraphQLCompositeType art) {
        var fragment = Objects.requireNonNull(ausfuehrung.getFragmentsByName().get(verweis.getName()));
        return erlaubt(fragment.getSelectionSet(), art(fragment.getTypeCondition(), art));
    }

    private boolean erlaubt(Field feld, GraphQLCompositeType art) {
        var schema = ausfuehrung.getGraphQLSchema();
        boolean selbst = feld.getName().startsWith("__") || art.getName().startsWith("__")
                || (art == schema.getQueryType() ? feld.getName().equals("ich") : EIGENES.contains(art.getName()));
        var typ = GraphQLTypeUtil.unwrapAll(Introspection.getFieldDef(schema, art, feld.getName()).getType());
        return selbst && (!(typ instanceof GraphQLCompositeType innen) || erlaubt(feld.getSelectionSet(), innen));
    }

    private GraphQLCompositeType art(@Nullable TypeName bedingung, GraphQLCompositeType sonst) {
        return bedingung != null && ausfuehrung.getGraphQLSchema()
                .getType(bedingung.getName()) instanceof GraphQLCompositeType art ? art : sonst;
    }
}
