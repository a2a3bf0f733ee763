package de.passgenau.api.graphql.pruefung;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test on the {@link Pruefstand}, with a wire to it. */
@Pruefstand
public abstract class PruefstandTest {

    @LocalServerPort
    private int port;

    protected Draht draht = new Draht(0);

    @BeforeEach
    void connect() {
        draht = new Draht(port);
    }
}
