package de.passgenau.api.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.PruefstandTest;
import org.junit.jupiter.api.Test;

class LangsameClientsTests extends PruefstandTest {

    @Test
    void serveOthersWhileThreeHundredBodiesAreStillOnTheirWay() throws IOException {
        String token = draht.token();
        List<Socket> langsame = new ArrayList<>();
        try {
            for (int i = 0; i < 300; i++) {
                langsame.add(beginnen(token));
            }

            Antwort antwort = draht.frage("{ pruefText }");

            assertThat(antwort.status()).isEqualTo(200);
        } finally {
            for (Socket socket : langsame) {
                socket.close();
            }
        }
    }

    /** Announces a body and sends its first byte only. */
    private Socket beginnen(String token) throws IOException {
        Socket socket = new Socket("127.0.0.1", draht.uri("/").getPort());
        socket.getOutputStream()
                .write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Authorization: Bearer " + token + "\r\nContent-Length: 1000\r\n\r\n{")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
