package de.passgenau.api.eingabe;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import de.passgenau.api.security.Anrufer;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Gives a mutation the call it is carried out for. */
@Component
final class AufrufResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Aufruf.class;
    }

    @Override
    public Aufruf resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        Map<String, @Nullable Object> eingabe = Objects.requireNonNull(environment.getArgument("eingabe"));
        var clientMutationId = (String) eingabe.get("clientMutationId");
        Anrufer anrufer = Objects.requireNonNull(environment.getGraphQlContext().get("anrufer"));
        return new Aufruf(anrufer.kennung(), environment.getField().getName(), clientMutationId, sorted(eingabe));
    }

    private static String sorted(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return String.valueOf(value);
        }
        var fields = new TreeMap<String, String>();
        map.forEach((name, field) -> fields.put(String.valueOf(name), sorted(field)));
        return fields.toString();
    }
}
