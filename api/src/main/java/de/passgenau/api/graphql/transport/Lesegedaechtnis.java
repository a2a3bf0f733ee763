package de.passgenau.api.graphql.transport;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

/**
 * A document that was read and found valid is not read again when the same text comes back, as it does from every
 * program. What is wrong with one is told anew, in the language of who asks.
 */
final class Lesegedaechtnis implements PreparsedDocumentProvider {

    /** Characters of all texts; read, they take some fifty times as much. */
    private static final int UMFANG = 150_000;
    private static final Duration VERGESSEN_NACH = Duration.ofMinutes(10);

    private final Cache<String, PreparsedDocumentEntry> gelesene = Caffeine.newBuilder()
            .maximumWeight(UMFANG)
            .weigher((String text, PreparsedDocumentEntry dokument) -> text.length())
            .expireAfterAccess(VERGESSEN_NACH)
            .softValues()
            .build();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput eingabe,
            Function<ExecutionInput, PreparsedDocumentEntry> leser) {
        var bekanntes = gelesene.getIfPresent(eingabe.getQuery());
        return CompletableFuture.completedFuture(bekanntes == null ? lies(eingabe, leser) : bekanntes);
    }

    private PreparsedDocumentEntry lies(ExecutionInput eingabe,
            Function<ExecutionInput, PreparsedDocumentEntry> leser) {
        var dokument = leser.apply(eingabe);
        if (!dokument.hasErrors()) {
            gelesene.put(eingabe.getQuery(), dokument);
        }
        return dokument;
    }

    /** How many are remembered. */
    long umfang() {
        gelesene.cleanUp();
        return gelesene.estimatedSize();
    }
}
