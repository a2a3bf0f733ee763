package de.passgenau.api.graphql.transport;

import java.io.IOException;
import java.time.Duration;

import de.passgenau.api.security.Tokenfrist;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/** Closes a socket when its caller's token has ended, a moment after its subscriptions were told so. */
final class Ablaufuhr {

    private static final Logger LOG = LoggerFactory.getLogger(Ablaufuhr.class);
    private static final String UHR = Ablaufuhr.class.getName();
    private static final Duration NACHKLANG = Duration.ofSeconds(1);
    private static final CloseStatus ABGELAUFEN = new CloseStatus(4401, "Unauthorized");

    private Ablaufuhr() {}

    /** Does nothing before the greeting, and nothing the second time. */
    static void stellen(WebSocketSession socket) {
        if (!socket.getAttributes().containsKey(UHR)) {
            Tokenfrist.remaining(socket.getAttributes())
                    .ifPresent(frist -> socket.getAttributes()
                            .put(UHR, Mono.delay(frist.plus(NACHKLANG))
                                    .subscribe(ende -> schliessen(socket))));
        }
    }

    static void abstellen(WebSocketSession socket) {
        if (socket.getAttributes().remove(UHR) instanceof Disposable uhr) {
            uhr.dispose();
        }
    }

    private static void schliessen(WebSocketSession socket) {
        try {
            socket.close(ABGELAUFEN);
        } catch (IOException schonWeg) {
            LOG.debug("The socket was gone before it could be closed with {}", ABGELAUFEN);
        }
    }
}
