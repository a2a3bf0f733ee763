package de.passgenau.api.graphql.fehler;

import java.util.List;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;

/** What a field throws becomes an error at its place in the answer. */
final class Feldausnahmen extends DataFetcherExceptionResolverAdapter {

    private final Fehlerbild fehlerbild;

    Feldausnahmen(Fehlerbild fehlerbild) {
        this.fehlerbild = fehlerbild;
        setThreadLocalContextAware(true);
    }

    @Override
    protected List<GraphQLError> resolveToMultipleErrors(Throwable ausnahme, DataFetchingEnvironment umgebung) {
        return List.of(fehlerbild.zu(ausnahme, umgebung.getLocale(), fundort(umgebung)));
    }

    private static Fehlerbild.Fundort fundort(DataFetchingEnvironment umgebung) {
        return new Fehlerbild.Fundort(feld(umgebung), umgebung.getField().getSourceLocation(),
                umgebung.getExecutionStepInfo().getPath().toList());
    }

    private static String feld(DataFetchingEnvironment umgebung) {
        return umgebung.getExecutionStepInfo().getObjectType().getName() + "."
                + umgebung.getFieldDefinition().getName();
    }
}
