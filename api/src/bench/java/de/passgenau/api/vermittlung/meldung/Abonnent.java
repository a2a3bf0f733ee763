package de.passgenau.api.vermittlung.meldung;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** One client that waits for the hits of one case, on a connection of its own. */
final class Abonnent implements WebSocket.Listener {

    private static final String DOKUMENT = "subscription { neueTreffer(fallId: \\\"%s\\\", mindestpunkte: %d) { marke "
            + "aenderung stellenangebotId treffer { punkte kriterien { kriterium erfuellt punkte maxPunkte begruendung }"
            + " fragen hinweise { art satz } stellenangebot { id titel } } } }";

    private final StringBuilder teil = new StringBuilder();
    private final Consumer<String> nachricht;
    private final WebSocket socket;

    Abonnent(HttpClient client, URI adresse, String token, Consumer<String> nachricht) {
        this.nachricht = nachricht;
        this.socket = client.newWebSocketBuilder()
                .header("Authorization", "Bearer " + token)
                .subprotocols("graphql-transport-ws")
                .buildAsync(adresse, this)
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
        socket.sendText("{\"type\":\"connection_init\"}", true).join();
    }

    Abonnent abonniere(String fall, int mindestpunkte) {
        socket.sendText("{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\""
                + DOKUMENT.formatted(fall, mindestpunkte) + "\"}}", true).join();
        return this;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket quelle, CharSequence text, boolean letzter) {
        teil.append(text);
        if (letzter) {
            nachricht.accept(teil.toString());
            teil.setLength(0);
        }
        quelle.request(1);
        return null;
    }

    void schliesse() {
        socket.abort();
    }
}
