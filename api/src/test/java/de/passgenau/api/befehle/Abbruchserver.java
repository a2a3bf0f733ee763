package de.passgenau.api.befehle;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Stands before the application, lets so many GraphQL requests through, and breaks off then. */
public final class Abbruchserver implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger anfragen = new AtomicInteger();
    private final HttpServer server;
    private final int port;
    private final int hoechstens;

    private Abbruchserver(HttpServer server, int port, int hoechstens) {
        this.server = server;
        this.port = port;
        this.hoechstens = hoechstens;
    }

    public static Abbruchserver vor(int port, int hoechstens) throws IOException {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        var abbruch = new Abbruchserver(server, port, hoechstens);
        server.createContext("/", abbruch::reicheWeiter);
        server.start();
        return abbruch;
    }

    public String adresse() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void reicheWeiter(HttpExchange austausch) throws IOException {
        var graphql = austausch.getRequestURI().getPath().equals("/graphql");
        if (graphql && anfragen.incrementAndGet() > hoechstens) {
            austausch.close();
            return;
        }
        var weiter = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + austausch.getRequestURI()))
                .method(austausch.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(austausch.getRequestBody().readAllBytes()));
        Stream.of("Authorization", "Content-Type")
                .filter(austausch.getRequestHeaders()::containsKey)
                .forEach(name -> weiter.header(name, austausch.getRequestHeaders().getFirst(name)));
        try {
            var antwort = client.send(weiter.build(), BodyHandlers.ofByteArray());
            austausch.sendResponseHeaders(antwort.statusCode(), antwort.body().length);
            austausch.getResponseBody().write(antwort.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            austausch.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
