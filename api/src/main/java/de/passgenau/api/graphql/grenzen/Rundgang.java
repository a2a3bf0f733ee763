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

/** Goes through an operation before it runs, the way it would be carried out: each fragment written out wherever it is
 * used, and without what {@code @skip} and {@code @include} leave out.
 *
 * @param <S> what a visitor knows of the place it stands at */
public final class Rundgang<S> {

    /** Fragments within fragments can write a short document out to any length. */
    private static final int MEISTE_SCHRITTE = 20_000;

    private final ExecutionContext ausfuehrung;
    private final GraphQLSchema schema;
    private final Argumente argumente;
    private final Besuch<S> besuch;

    private int schritte;

    private Rundgang(ExecutionContext ausfuehrung, Besuch<S> besuch) {
        this.ausfuehrung = ausfuehrung;
        this.schema = ausfuehrung.getGraphQLSchema();
        this.argumente = new Argumente(ausfuehrung.getCoercedVariables());
        this.besuch = besuch;
    }

    /** @return whether every selected field was visited; not so where the operation has no end */
    public static <S> boolean durch(ExecutionContext ausfuehrung, S anfang, Besuch<S> besuch) {
        Rundgang<S> rundgang = new Rundgang<>(ausfuehrung, besuch);
        GraphQLCompositeType wurzel = switch (ausfuehrung.getOperationDefinition().getOperation()) {
            case QUERY -> rundgang.schema.getQueryType();
            case MUTATION -> rundgang.schema.getMutationType();
            case SUBSCRIPTION -> rundgang.schema.getSubscriptionType();
        };
        rundgang.gehen(ausfuehrung.getOperationDefinition().getSelectionSet(), wurzel, anfang);
        return rundgang.schritte <= MEISTE_SCHRITTE;
    }

    private void gehen(@Nullable SelectionSet auswahl, @Nullable GraphQLCompositeType art, S stelle) {
        if (auswahl == null || art == null) {
            return;
        }
        for (Selection<?> teil : auswahl.getSelections()) {
            schritte++;
            if (schritte > MEISTE_SCHRITTE) {
                return;
            }
            gehen(teil, art, stelle);
        }
    }

    private void gehen(Selection<?> teil, GraphQLCompositeType art, S stelle) {
        switch (teil) {
            case Field feld when argumente.erwuenscht(feld) -> gehen(feld, art, stelle);
            case InlineFragment stueck when argumente.erwuenscht(stueck) -> gehen(stueck.getSelectionSet(),
                    art(stueck.getTypeCondition(), art), stelle);
            case FragmentSpread verweis when argumente.erwuenscht(verweis) -> {
                FragmentDefinition fragment = Objects
                        .requireNonNull(ausfuehrung.getFragmentsByName().get(verweis.getName()));
                gehen(fragment.getSelectionSet(), art(fragment.getTypeCondition(), art), stelle);
            }
            default -> {
            }
        }
    }

    private void gehen(Field feld, GraphQLCompositeType art, S stelle) {
        GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, art, feld.getName());
        S innen = besuch.betritt(new Auswahl(feld, art, definition), stelle);
        if (innen != null && GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType typ) {
            gehen(feld.getSelectionSet(), typ, innen);
        }
    }

    private GraphQLCompositeType art(@Nullable TypeName bedingung, GraphQLCompositeType sonst) {
        return bedingung != null && schema.getType(bedingung.getName()) instanceof GraphQLCompositeType art
                ? art
                : sonst;
    }

    /** What is done at each selected field. */
    @FunctionalInterface
    public interface Besuch<S> {

        /** @return what the fields below are visited with, or {@code null} to leave them out */
        @Nullable
        S betritt(Auswahl auswahl, S stelle);
    }

    /** A selected field.
     *
     * @param art the type it is selected on */
    public record Auswahl(Field feld, GraphQLCompositeType art, GraphQLFieldDefinition definition) {}
}
