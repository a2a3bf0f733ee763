package de.passgenau.api.graphql.zugriff;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlerbild;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.graphql.zugriff.Zugriffsgang.Verweigert;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Refuses an operation as a whole, before any of it runs, where one selected field is not open to the caller. */
final class Zugriffspruefung extends SimplePerformantInstrumentation {

    private final ObjectProvider<Zugriffsmatrix> matrix;
    private final Fehlerbild fehlerbild;

    Zugriffspruefung(ObjectProvider<Zugriffsmatrix> matrix, Fehlerbild fehlerbild) {
        this.matrix = matrix;
        this.fehlerbild = fehlerbild;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameter, @Nullable InstrumentationState zustand) {
        ExecutionContext ausfuehrung = parameter.getExecutionContext();
        Locale sprache = ausfuehrung.getLocale();
        var verweigert = Zugriffsgang.durch(ausfuehrung, matrix.getObject(), rollen(ausfuehrung));
        if (verweigert == null) {
            var uferlos = new Abgewiesen(Fehlercode.TOO_COMPLEX, "fehler.uferlos");
            throw new AbortExecutionException(List.of(fehlerbild.zu(uferlos, sprache)));
        }
        if (!verweigert.isEmpty()) {
            throw new AbortExecutionException(
                    verweigert.entrySet().stream().map(feld -> fehler(feld, sprache)).toList());
        }
        return SimpleInstrumentationContext.noOp();
    }

    private static Set<Rolle> rollen(ExecutionContext ausfuehrung) {
        Anrufer anrufer = ausfuehrung.getGraphQLContext().get("anrufer");
        return anrufer == null ? Set.of() : anrufer.rollen();
    }

    private GraphQLError fehler(Map.Entry<Verweigert, List<SourceLocation>> feld, Locale sprache) {
        return fehlerbild.zu(abgewiesen(feld.getKey()), sprache, feld.getValue(), feld.getKey().pfad());
    }

    private Abgewiesen abgewiesen(Verweigert feld) {
        Set<Rolle> offen = new TreeSet<>(matrix.getObject().rollen(feld.typ(), feld.feld()));
        return offen.isEmpty()
                ? new Abgewiesen(Fehlercode.FORBIDDEN, "fehler.rolle-keine", feld.name())
                : new Abgewiesen(Fehlercode.FORBIDDEN, "fehler.rolle", feld.name(),
                        offen.stream().map(Rolle::name).collect(Collectors.joining(", ")));
    }
}
