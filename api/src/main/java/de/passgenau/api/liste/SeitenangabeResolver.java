package de.passgenau.api.liste;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Gives a controller the checked paging arguments of its field. */
@Component
final class SeitenangabeResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Seitenangabe.class;
    }

    @Override
    public Seitenangabe resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        return new Seitenangabe(environment.getArgument("first"), environment.getArgument("after"),
                environment.getArgument("last"), environment.getArgument("before"));
    }
}
