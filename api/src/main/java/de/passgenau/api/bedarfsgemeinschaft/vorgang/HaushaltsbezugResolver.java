package de.passgenau.api.bedarfsgemeinschaft.vorgang;

import java.util.Map;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Gives a mutation the household that its input names, so that the input itself is only what is wanted of it. */
@Component
final class HaushaltsbezugResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Haushaltsbezug.class;
    }

    @Override
    public Haushaltsbezug resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        Map<String, @Nullable Object> eingabe = Objects.requireNonNull(environment.getArgument("eingabe"));
        var id = (String) Objects.requireNonNull(eingabe.get("bedarfsgemeinschaftId"));
        var version = (Integer) Objects.requireNonNull(eingabe.get("version"));
        return new Haushaltsbezug(id, version);
    }
}
