package de.passgenau.api.graphql.pruefung;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the protocol graphql-transport-ws that sends what it is told, right or wrong. */
public final class Socket implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration FRIST = Duration.ofSeconds(20);

    private final BlockingQueue<JsonNode> empfangen = new LinkedBlockingQueue<>();
    private final Deque<JsonNode> vorweg = new ArrayDeque<>();
    private final CompletableFuture<Integer> ende = new CompletableFuture<>();
    private final WebSocket socket;

    private Socket(HttpClient client, URI uri, String token, @Nullable String protokoll) {
        WebSocket.Builder bau = client.newWebSocketBuilder()
                .header("Authorization", "Bearer " + token)
                .header("X-Request-Id", "socket-1");
        if (protokoll != null) {
            bau.subprotocols(protokoll);
        }
        socket = bau.buildAsync(uri, new Ohr()).orTimeout(FRIST.toSeconds(), TimeUnit.SECONDS).join();
    }

    static Socket oeffnen(HttpClient client, URI uri, String token, @Nullable String protokoll) {
        return new Socket(client, uri, token, protokoll);
    }

    public Socket begruessen() {
        senden("{\"type\":\"connection_init\"}");
        naechste("connection_ack");
        return this;
    }

    public void senden(String text) {
        socket.sendText(text, true).join();
    }

    public void senden(byte[] bytes) {
        socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
    }

    public Socket abonnieren(String id, String dokument) {
        senden(JSON.writeValueAsString(java.util.Map.of("id", id, "type", "subscribe", "payload",
                java.util.Map.of("query", dokument))));
        return this;
    }

    /** Subscribes, and comes back when the server tells of whatever happens from now on. */
    public Socket hoeren(String dokument) {
        abonnieren("1", dokument);
        senden("{\"type\":\"ping\"}");
        for (var nachricht = empfange(); !nachricht.path("type").asString("").equals("pong"); nachricht = empfange()) {
            vorweg.add(nachricht);
        }
        return this;
    }

    /** The next message of this type; pings in between are passed over. */
    public JsonNode naechste(String art) {
        var spaetestens = Instant.now().plus(FRIST);
        JsonNode nachricht = naechste();
        while (nachricht.path("type").asString("").equals("ping") && !art.equals("ping")) {
            if (Instant.now().isAfter(spaetestens)) {
                throw new AssertionError("Nothing came but pings, expected " + art);
            }
            nachricht = naechste();
        }
        if (!nachricht.path("type").asString("").equals(art)) {
            throw new AssertionError("Expected " + art + " but got " + nachricht);
        }
        return nachricht;
    }

    private JsonNode naechste() {
        var schonDa = vorweg.poll();
        return schonDa == null ? empfange() : schonDa;
    }

    private JsonNode empfange() {
        try {
            JsonNode nachricht = empfangen.poll(FRIST.toSeconds(), TimeUnit.SECONDS);
            if (nachricht == null) {
                throw new AssertionError("Nothing came, the socket closed with " + ende.getNow(null));
            }
            return nachricht;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The code with which the server closed. */
    public int ende() {
        return ende.orTimeout(FRIST.toSeconds(), TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Ohr implements WebSocket.Listener {

        private final StringBuilder teil = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket quelle, CharSequence text, boolean letzter) {
            teil.append(text);
            if (letzter) {
                empfangen.add(JSON.readTree(teil.toString()));
                teil.setLength(0);
            }
            quelle.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket quelle, int code, String grund) {
            ende.complete(code);
            return null;
        }

        @Override
        public void onError(WebSocket quelle, Throwable fehler) {
            ende.completeExceptionally(fehler);
        }
    }
}
