package de.passgenau.api.graphql;

import java.util.Objects;

import de.passgenau.api.graphql.zugriff.EinsichtResolver;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Gives a controller the search for objects of its operation; an event shows them as they are when it comes. */
@Component
final class KnotensucheResolver implements HandlerMethodArgumentResolver {

    private final Kennungen kennungen;

    KnotensucheResolver(Kennungen kennungen) {
        this.kennungen = kennungen;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Knotensuche.class;
    }

    @Override
    public Knotensuche resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        DataLoader<Kennung, Object> loader = Objects.requireNonNull(environment.getDataLoader(Knotenlader.NAME));
        if (environment.getOperationDefinition().getOperation() == Operation.SUBSCRIPTION) {
            loader.clearAll();
        }
        return new Knotensuche(kennungen, loader, EinsichtResolver.einsicht(environment));
    }
}
