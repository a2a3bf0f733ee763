package de.passgenau.api.eingliederung.akte;

import java.util.Map;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Gives a mutation the case that its input names, so that its act need not repeat it. */
@Component
final class FallbezugResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Fallbezug.class;
    }

    @Override
    public Fallbezug resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        Map<String, @Nullable Object> eingabe = Objects.requireNonNull(environment.getArgument("eingabe"));
        return new Fallbezug((String) Objects.requireNonNull(eingabe.get("fallId")),
                ((Number) Objects.requireNonNull(eingabe.get("version"))).longValue());
    }
}
