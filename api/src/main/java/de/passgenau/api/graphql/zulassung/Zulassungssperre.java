package de.passgenau.api.graphql.zulassung;

import java.util.List;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlerbild;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.api.security.Zulassungspruefung;
import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import org.jspecify.annotations.Nullable;

/** Asks once per operation, before anything of it runs. */
final class Zulassungssperre extends SimplePerformantInstrumentation {

    private final Zulassungspruefung pruefung;
    private final Fehlerbild fehlerbild;

    Zulassungssperre(Zulassungspruefung pruefung, Fehlerbild fehlerbild) {
        this.pruefung = pruefung;
        this.fehlerbild = fehlerbild;
    }

    static Abgewiesen nichtZugelassen() {
        return new Abgewiesen(Fehlercode.FORBIDDEN, "fehler.zulassung");
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameter, @Nullable InstrumentationState zustand) {
        ExecutionContext ausfuehrung = parameter.getExecutionContext();
        Anrufer anrufer = ausfuehrung.getGraphQLContext().get("anrufer");
        if (anrufer != null && anrufer.hat(Rolle.ARBEITGEBER) && !Selbstauskunft.istAlles(ausfuehrung)
                && !pruefung.zugelassen(anrufer)) {
            throw new AbortExecutionException(List.of(fehlerbild.zu(nichtZugelassen(), ausfuehrung.getLocale())));
        }
        return SimpleInstrumentationContext.noOp();
    }
}
