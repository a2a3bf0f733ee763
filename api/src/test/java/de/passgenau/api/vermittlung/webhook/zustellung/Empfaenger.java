package de.passgenau.api.vermittlung.webhook.zustellung;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody else's server: takes what is sent, checks it by code of its own, and answers as a test wants. */
final class Empfaenger implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long FENSTER = 300;

    private final HttpServer server;
    private final List<Nachricht> alle = new CopyOnWriteArrayList<>();
    private volatile Function<Nachricht, Integer> antwort = nachricht -> 204;

    Empfaenger() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::nimm);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private void nimm(HttpExchange austausch) throws IOException {
        var text = new String(austausch.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var kopf = austausch.getRequestHeaders();
        var nachricht = new Nachricht(austausch.getRequestURI().getPath(), text, kopf.getFirst("Passgenau-Signatur"),
                kopf.getFirst("Passgenau-Ereignis"), JSON.readTree(text));
        alle.add(nachricht);
        int status = antwort.apply(nachricht);
        if (status >= 300 && status < 400) {
            austausch.getResponseHeaders().add("Location", adresse("/anderswo"));
        }
        austausch.sendResponseHeaders(status, -1);
        austausch.close();
    }

    String adresse(String pfad) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + pfad;
    }

    /** From now on it answers with this status. */
    Empfaenger mit(Function<Nachricht, Integer> neue) {
        antwort = neue;
        return this;
    }

    List<Nachricht> alle() {
        return List.copyOf(alle);
    }

    /** What was sent of hits. */
    List<Nachricht> treffer() {
        return alle.stream().filter(nachricht -> nachricht.art().equals("TREFFER")).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** What has arrived. */
    record Nachricht(String pfad, String text, String signatur, String kopfId, JsonNode inhalt) {

        String id() {
            return inhalt.at("/ereignisId").asString("");
        }

        String art() {
            return inhalt.at("/art").asString("");
        }

        String stelle() {
            return inhalt.at("/stellenangebotId").asString("");
        }

        long nummer() {
            return inhalt.at("/nummer").asLong();
        }

        /** As the contract says: one of the signatures is that of the time and the text, and the time is now. */
        boolean istEcht(String schluessel) {
            var teile = Arrays.asList(signatur.split(","));
            var zeit = teile.getFirst().substring(2);
            var richtige = hmac(schluessel, zeit + "." + text);
            var frisch = Math.abs(Instant.now().getEpochSecond() - Long.parseLong(zeit)) <= FENSTER;
            return frisch && teile.stream()
                    .skip(1)
                    .anyMatch(teil -> MessageDigest.isEqual(teil.getBytes(StandardCharsets.UTF_8),
                            ("v1=" + richtige).getBytes(StandardCharsets.UTF_8)));
        }

        private static String hmac(String schluessel, String text) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(schluessel.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
                return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
