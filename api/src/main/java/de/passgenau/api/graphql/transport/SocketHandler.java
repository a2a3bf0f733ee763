package de.passgenau.api.graphql.transport;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/** The protocol graphql-transport-ws to the letter, where Spring's handler would answer with a bare 1011 or not at all. */
final class SocketHandler extends GraphQlWebSocketHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SocketHandler.class);
    private static final String PROTOKOLL = "graphql-transport-ws";
    private static final CloseStatus FALSCHES_PROTOKOLL = new CloseStatus(4406, "Subprotocol not acceptable");
    /** Of a message, in characters. */
    private static final int LAENGSTE = 256 * 1024;
    private static final CloseStatus FALSCHE_NACHRICHT = new CloseStatus(4400, "Invalid message");

    private final Nachrichtenteile teile = new Nachrichtenteile(LAENGSTE);

    SocketHandler(WebGraphQlHandler handler, HttpMessageConverter<Object> json, Duration begruessungsfrist,
            @Nullable Duration keepAlive) {
        super(handler, json, begruessungsfrist, keepAlive);
    }

    @Override
    public List<String> getSubProtocols() {
        return List.of(PROTOKOLL);
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession socket) {
        if (sprichtProtokoll(socket)) {
            super.afterConnectionEstablished(socket);
        } else {
            schliessen(socket, FALSCHES_PROTOKOLL);
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession socket, TextMessage teil) throws Exception {
        if (!socket.isOpen() || !sprichtProtokoll(socket)) {
            return;
        }
        if (teile.istZuLang(socket, teil)) {
            schliessen(socket, CloseStatus.TOO_BIG_TO_PROCESS);
            return;
        }
        var ganze = teile.ganze(socket, teil);
        if (ganze.isPresent()) {
            handle(socket, ganze.get());
        }
    }

    private void handle(WebSocketSession socket, TextMessage nachricht) throws Exception {
        if (Socketnachricht.istGueltig(nachricht.getPayload())) {
            super.handleTextMessage(socket, nachricht);
            Ablaufuhr.stellen(socket);
        } else {
            schliessen(socket, FALSCHE_NACHRICHT);
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession socket, CloseStatus grund) {
        Ablaufuhr.abstellen(socket);
        super.afterConnectionClosed(socket, grund);
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession socket, BinaryMessage nachricht) {
        schliessen(socket, FALSCHE_NACHRICHT);
    }

    private static boolean sprichtProtokoll(WebSocketSession socket) {
        return PROTOKOLL.equals(socket.getAcceptedProtocol());
    }

    private static void schliessen(WebSocketSession socket, CloseStatus grund) {
        try {
            socket.close(grund);
        } catch (IOException schonWeg) {
            LOG.debug("The socket was gone before it could be closed with {}", grund);
        }
    }

    /** Puts together what arrives in parts, so that no connection keeps room for the longest message that there may be. */
    private static final class Nachrichtenteile {

        private static final String BISHER = Nachrichtenteile.class.getName();

        private final int laengste;

        /** @param laengste in characters */
        Nachrichtenteile(int laengste) {
            this.laengste = laengste;
        }

        /** Whether the message gets too long with this part. */
        boolean istZuLang(WebSocketSession socket, TextMessage teil) {
            return bisher(socket).length() + teil.getPayloadLength() > laengste;
        }

        /** The whole message with its last part; until then nothing. */
        Optional<TextMessage> ganze(WebSocketSession socket, TextMessage teil) {
            var bisher = bisher(socket);
            if (teil.isLast() && bisher.isEmpty()) {
                return Optional.of(teil);
            }
            bisher.append(teil.getPayload());
            if (!teil.isLast()) {
                return Optional.empty();
            }
            socket.getAttributes().remove(BISHER);
            return Optional.of(new TextMessage(bisher));
        }

        /** Parts may be of one character each. */
        private static StringBuilder bisher(WebSocketSession socket) {
            return (StringBuilder) socket.getAttributes().computeIfAbsent(BISHER, neu -> new StringBuilder());
        }
    }
}
