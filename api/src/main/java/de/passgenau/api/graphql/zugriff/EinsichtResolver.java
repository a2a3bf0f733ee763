package de.passgenau.api.graphql.zugriff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import graphql.execution.ExecutionStepInfo;
import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Gives a controller the view of its root field, with the purpose that the caller names or the SDL presumes. */
@Component
public final class EinsichtResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Einsicht.class;
    }

    @Override
    public Einsicht resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        return einsicht(environment);
    }

    public static Einsicht einsicht(DataFetchingEnvironment environment) {
        var context = environment.getGraphQlContext();
        Einsichten alle = Objects.requireNonNull(context.get(Einsichten.class));
        Anrufer anrufer = Objects.requireNonNull(context.get("anrufer"));
        var wurzel = root(environment.getExecutionStepInfo());
        return new Einsicht(anrufer, wurzel.getName(), zweck(alle, anrufer, wurzel), alle);
    }

    private static GraphQLFieldDefinition root(ExecutionStepInfo step) {
        var here = step;
        while (here.hasParent() && here.getParent().getFieldDefinition() != null) {
            here = here.getParent();
        }
        return Objects.requireNonNull(here.getFieldDefinition());
    }

    private static @Nullable Zweck zweck(Einsichten alle, Anrufer anrufer, GraphQLFieldDefinition wurzel) {
        var genannt = alle.genannt();
        if (genannt == null) {
            return vorgabe(anrufer, wurzel.getAppliedDirectives("zweck"));
        }
        if (!genannt.stehtZu(anrufer)) {
            throw new Abgewiesen(Fehlercode.FORBIDDEN, "fehler.zweck-steht-nicht-zu", genannt.name());
        }
        return genannt;
    }

    /** The first entry for one of the caller's roles, otherwise the one for everybody; none where no person is shown. */
    private static @Nullable Zweck vorgabe(Anrufer anrufer, List<GraphQLAppliedDirective> eintraege) {
        return eintraege.stream()
                .filter(eintrag -> roles(eintrag).map(anrufer::hat).anyMatch(Boolean::booleanValue))
                .findFirst()
                .or(() -> eintraege.stream().filter(eintrag -> roles(eintrag).findAny().isEmpty()).findFirst())
                .map(EinsichtResolver::purpose)
                .orElse(null);
    }

    private static Stream<Rolle> roles(GraphQLAppliedDirective eintrag) {
        return Optional.ofNullable(eintrag.getArgument("rollen").getArgumentValue().getValue())
                .stream()
                .flatMap(value -> ((ArrayValue) value).getValues().stream())
                .map(role -> Rolle.valueOf(((EnumValue) role).getName()));
    }

    private static Zweck purpose(GraphQLAppliedDirective eintrag) {
        var value = Objects.requireNonNull(eintrag.getArgument("vorgabe").getArgumentValue().getValue());
        return Zweck.valueOf(((EnumValue) value).getName());
    }
}
