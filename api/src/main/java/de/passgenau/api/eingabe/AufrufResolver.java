package de.passgenau.api.eingabe;

import java.util.Map;
import java.util.Objects;

import de.passgenau.api.graphql.zugriff.EinsichtResolver;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Gives a mutation the call it is carried out for. */
@Component
final class AufrufResolver implements HandlerMethodArgumentResolver {

    /** Equal text for equal inputs, and for no others. */
    private final JsonMapper canonical = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Aufruf.class;
    }

    @Override
    public Aufruf resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        Map<String, @Nullable Object> eingabe = Objects.requireNonNull(environment.getArgument("eingabe"));
        var clientMutationId = (String) eingabe.get("clientMutationId");
        return new Aufruf(EinsichtResolver.einsicht(environment), environment.getField().getName(), clientMutationId,
                canonical.writeValueAsString(eingabe));
    }
}
