package de.passgenau.api.graphql.ausfuehrung;

import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.SubscriptionExecutionStrategy;

/** Lets the batches of an event be sent by what forgets it, since a subscription may tell of a million events. */
final class Abonnementsausfuehrung extends SubscriptionExecutionStrategy {

    Abonnementsausfuehrung(DataFetcherExceptionHandler fehler) {
        super(fehler);
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext context,
            ExecutionStrategyParameters parameters) {
        Ereignisversand.uebernimm(context);
        return super.execute(context, parameters);
    }
}
