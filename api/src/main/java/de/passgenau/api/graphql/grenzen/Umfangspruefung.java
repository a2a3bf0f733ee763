package de.passgenau.api.graphql.grenzen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlerbild;
import de.passgenau.api.graphql.fehler.Fehlercode;
import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import org.jspecify.annotations.Nullable;

/** Measures every operation before it runs, refuses what is too much, and tells the price in {@code extensions.kosten}. */
final class Umfangspruefung extends SimplePerformantInstrumentation {

    private final Grenzen grenzen;
    private final Fehlerbild fehlerbild;

    Umfangspruefung(Grenzen grenzen, Fehlerbild fehlerbild) {
        this.grenzen = grenzen;
        this.fehlerbild = fehlerbild;
    }

    /** The parser's limits end in a syntax error; this keeps what it really was. */
    @Override
    public InstrumentationContext<Document> beginParse(InstrumentationExecutionParameters parameter,
            @Nullable InstrumentationState zustand) {
        return SimpleInstrumentationContext.whenCompleted((dokument, ausnahme) -> {
            if (ausnahme instanceof ParseCancelledException || ausnahme instanceof ParseCancelledTooDeepException
                    || ausnahme instanceof ParseCancelledTooManyCharsException) {
                parameter.getGraphQLContext().put(Fehlercode.class, Fehlercode.TOO_COMPLEX);
            }
        });
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameter, @Nullable InstrumentationState zustand) {
        ExecutionContext ausfuehrung = parameter.getExecutionContext();
        Umfang umfang = Umfang.von(ausfuehrung);
        ausfuehrung.getGraphQLContext().put(Umfang.class, umfang);
        pruefen(umfang, ausfuehrung.getLocale());
        return SimpleInstrumentationContext.noOp();
    }

    private void pruefen(Umfang umfang, Locale sprache) {
        if (umfang.uferlos()) {
            throw abgewiesen(sprache, "fehler.uferlos");
        }
        if (umfang.tiefe() > grenzen.tiefe()) {
            throw abgewiesen(sprache, "fehler.zu-tief", umfang.tiefe(), grenzen.tiefe());
        }
        if (umfang.aliase() > grenzen.aliase()) {
            throw abgewiesen(sprache, "fehler.zu-viele-aliase", umfang.aliase(), grenzen.aliase());
        }
        if (umfang.kosten() > grenzen.kosten()) {
            throw abgewiesen(sprache, "fehler.zu-teuer", umfang.kosten(), grenzen.kosten());
        }
    }

    private AbortExecutionException abgewiesen(Locale sprache, String schluessel, Object... argumente) {
        return new AbortExecutionException(
                List.of(fehlerbild.zu(new Abgewiesen(Fehlercode.TOO_COMPLEX, schluessel, argumente), sprache)));
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult ergebnis,
            InstrumentationExecutionParameters parameter, @Nullable InstrumentationState zustand) {
        Umfang umfang = parameter.getGraphQLContext().get(Umfang.class);
        if (umfang == null || umfang.uferlos()) {
            return CompletableFuture.completedFuture(ergebnis);
        }
        Map<String, Long> kosten = new LinkedHashMap<>();
        kosten.put("kosten", umfang.kosten());
        kosten.put("grenze", (long) grenzen.kosten());
        return CompletableFuture.completedFuture(ergebnis.transform(bau -> bau.addExtension("kosten", kosten)));
    }
}
