package de.passgenau.api.graphql.pruefung;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/** A stream of server-sent events. Every wait ends after 20 s with a failure. */
public final class Strom implements AutoCloseable {

    private static final int FRIST = 20;

    private final HttpResponse<InputStream> antwort;
    private final BufferedReader zeilen;

    Strom(CompletableFuture<HttpResponse<InputStream>> kommend) {
        antwort = kommend.orTimeout(FRIST, TimeUnit.SECONDS).join();
        zeilen = new BufferedReader(new InputStreamReader(antwort.body(), StandardCharsets.UTF_8));
    }

    public int status() {
        return antwort.statusCode();
    }

    public String art() {
        return antwort.headers().firstValue("Content-Type").orElse("");
    }

    /** The next event as {@code name data}; empty at the end of the stream. */
    public Optional<String> ereignis() {
        CompletableFuture<Optional<String>> gelesen = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                gelesen.complete(Optional.ofNullable(lesen()));
            } catch (IOException e) {
                gelesen.completeExceptionally(new UncheckedIOException(e));
            }
        });
        return gelesen.orTimeout(FRIST, TimeUnit.SECONDS).join();
    }

    private @Nullable String lesen() throws IOException {
        String name = "";
        StringBuilder daten = new StringBuilder();
        for (String zeile = zeilen.readLine(); zeile != null; zeile = zeilen.readLine()) {
            if (zeile.startsWith("event:")) {
                name = zeile.substring("event:".length());
            } else if (zeile.startsWith("data:")) {
                daten.append(zeile.substring("data:".length()));
            } else if (zeile.isEmpty() && !name.isEmpty()) {
                return (name + " " + daten).strip();
            }
        }
        return null;
    }

    /** Leaves without a word, as a browser does whose tab is closed. */
    @Override
    public void close() {
        try {
            antwort.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
