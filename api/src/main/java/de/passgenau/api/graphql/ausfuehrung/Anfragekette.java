package de.passgenau.api.graphql.ausfuehrung;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.ExecuteObjectInstrumentationContext;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.schema.DataFetcher;

/**
 * Instrumentations of whole requests. As none of them looks at single fields, none is asked for each of a thousand;
 * nor is any asked to wrap what is told at once.
 */
final class Anfragekette extends ChainedInstrumentation {

    private static final Set<String> JE_FELD = Set.of("beginExecuteObject", "beginFieldExecution", "beginFieldFetching",
            "beginFieldCompletion", "beginFieldListCompletion", "beginFieldFetch");
    private static final Set<Class<?>> TUN_NICHTS = Set.of(Instrumentation.class,
            SimplePerformantInstrumentation.class);

    /** @throws IllegalStateException if one of them looks at fields */
    Anfragekette(List<Instrumentation> glieder) {
        super(glieder);
        for (var glied : glieder) {
            if (Arrays.stream(glied.getClass().getMethods())
                    .anyMatch(hook -> JE_FELD.contains(hook.getName())
                            && !TUN_NICHTS.contains(hook.getDeclaringClass()))) {
                throw new IllegalStateException("Looks at single fields, which nobody would tell it of: " + glied);
            }
        }
    }

    @Override
    public ExecuteObjectInstrumentationContext beginExecuteObject(
            InstrumentationExecutionStrategyParameters parameters, InstrumentationState state) {
        return ExecuteObjectInstrumentationContext.NOOP;
    }

    @Override
    public InstrumentationContext<Object> beginFieldExecution(InstrumentationFieldParameters parameters,
            InstrumentationState state) {
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public FieldFetchingInstrumentationContext beginFieldFetching(InstrumentationFieldFetchParameters parameters,
            InstrumentationState state) {
        return FieldFetchingInstrumentationContext.NOOP;
    }

    @Override
    public InstrumentationContext<Object> beginFieldCompletion(InstrumentationFieldCompleteParameters parameters,
            InstrumentationState state) {
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public InstrumentationContext<Object> beginFieldListCompletion(InstrumentationFieldCompleteParameters parameters,
            InstrumentationState state) {
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> feld, InstrumentationFieldFetchParameters parameters,
            InstrumentationState state) {
        return parameters.isTrivialDataFetcher() ? feld : super.instrumentDataFetcher(feld, parameters, state);
    }
}
