package de.passgenau.api.graphql;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.idl.SchemaDirectiveWiring;
import graphql.schema.idl.SchemaDirectiveWiringEnvironment;

/** Makes {@code @zugriff} of the SDL hold: before a field is fetched, the caller's roles are asked for. */
final class Zugriff implements SchemaDirectiveWiring {

    @Override
    public GraphQLFieldDefinition onField(SchemaDirectiveWiringEnvironment<GraphQLFieldDefinition> environment) {
        var allowed = roles(environment);
        DataFetcher<?> fetcher = environment.getFieldDataFetcher();
        environment.setFieldDataFetcher(field -> {
            Anrufer anrufer = field.getGraphQlContext().get("anrufer");
            if (anrufer == null || anrufer.rollen().stream().noneMatch(allowed::contains)) {
                throw new Abgewiesen(Fehlercode.FORBIDDEN, "fehler.rolle", field.getField().getName());
            }
            return fetcher.get(field);
        });
        return environment.getElement();
    }

    private static Set<Rolle> roles(SchemaDirectiveWiringEnvironment<GraphQLFieldDefinition> environment) {
        var value = environment.getAppliedDirective("zugriff").getArgument("rollen").getArgumentValue().getValue();
        return ((ArrayValue) Objects.requireNonNull(value)).getValues()
                .stream()
                .map(role -> Rolle.valueOf(((EnumValue) role).getName()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
