package de.passgenau.api.security;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Gives the caller to any controller method that has a parameter of this type, on whatever thread it runs. */
@Component
final class AnruferArgumentResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Anrufer.class);
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        return AnruferInterceptor.caller(environment.getGraphQlContext()).getPrincipal();
    }
}
