package de.passgenau.api.betrieb;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import org.jspecify.annotations.Nullable;

/** Notes which operation is executed, as soon as the document is known to be valid. */
final class Operationserkennung extends SimplePerformantInstrumentation {

    private final Operationsnamen namen;

    Operationserkennung(Operationsnamen namen) {
        this.namen = namen;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        var ausfuehrung = parameters.getExecutionContext();
        var kontext = ausfuehrung.getGraphQLContext();
        if (kontext.get(Operationsspur.SCHLUESSEL) instanceof Operationsspur spur) {
            spur.erkannt(namen.zu(ausfuehrung.getOperationDefinition()), kontext);
        }
        return super.beginExecuteOperation(parameters, state);
    }
}
