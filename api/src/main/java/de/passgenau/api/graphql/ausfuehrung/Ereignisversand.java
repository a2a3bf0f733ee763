package de.passgenau.api.graphql.ausfuehrung;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.incremental.AlternativeCallContext;
import graphql.execution.instrumentation.dataloader.DataLoaderDispatchingContextKeys;
import graphql.execution.instrumentation.dataloader.ExhaustedDataLoaderDispatchStrategy;
import org.jspecify.annotations.Nullable;

/**
 * Sends the batches of each event of a subscription as soon as nothing of it is being worked at. The one it comes from, like
 * its sibling that works level by level, remembers every event until the subscription ends.
 */
final class Ereignisversand extends ExhaustedDataLoaderDispatchStrategy {

    private final ExecutionContext context;
    private final Map<AlternativeCallContext, Stapelversand> jeEreignis = Collections.synchronizedMap(
            new WeakHashMap<>());

    private Ereignisversand(ExecutionContext context) {
        super(context);
        this.context = context;
    }

    /** From now on this one sends what the events of the subscription ask for, and is told of it. */
    static Ereignisversand uebernimm(ExecutionContext context) {
        var versand = new Ereignisversand(context);
        DataLoaderDispatchingContextKeys.setEnableDataLoaderExhaustedDispatching(context.getGraphQLContext(), true);
        context.setDataLoaderDispatcherStrategy(versand);
        return versand;
    }

    @Override
    public void newSubscriptionExecution(AlternativeCallContext ereignis) {
        var versand = new Stapelversand(context.getDataLoaderRegistry());
        versand.beginne();
        jeEreignis.put(ereignis, versand);
    }

    @Override
    public void subscriptionEventCompletionDone(AlternativeCallContext ereignis) {
        fuer(ereignis).beende();
    }

    @Override
    public void startComplete(ExecutionStrategyParameters parameters) {
        fuer(parameters.getDeferredCallContext()).beginne();
    }

    @Override
    public void stopComplete(ExecutionStrategyParameters parameters) {
        fuer(parameters.getDeferredCallContext()).beende();
    }

    @Override
    public void newDataLoaderInvocation(@Nullable AlternativeCallContext ereignis) {
        fuer(ereignis).nimm();
    }

    /** What is asked for outside of any event, before the first one, is sent at once. */
    private Stapelversand fuer(@Nullable AlternativeCallContext ereignis) {
        var versand = ereignis == null ? null : jeEreignis.get(ereignis);
        return versand == null ? new Stapelversand(context.getDataLoaderRegistry()) : versand;
    }

    int umfang() {
        return jeEreignis.size();
    }
}
