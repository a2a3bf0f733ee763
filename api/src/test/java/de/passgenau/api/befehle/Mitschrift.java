package de.passgenau.api.befehle;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Runs a command line and keeps what it said. */
public final class Mitschrift {

    private final ByteArrayOutputStream aus = new ByteArrayOutputStream();
    private final ByteArrayOutputStream fehler = new ByteArrayOutputStream();
    private final int code;

    private Mitschrift(List<Befehl> befehle, Map<String, String> umgebung, String... argumente) {
        this.code = new Befehlszeile(befehle, umgebung, new PrintStream(aus, true, StandardCharsets.UTF_8),
                new PrintStream(fehler, true, StandardCharsets.UTF_8)).fuehreAus(argumente);
    }

    public static Mitschrift von(Befehl befehl, Map<String, String> umgebung, String... argumente) {
        return new Mitschrift(List.of(befehl), umgebung, argumente);
    }

    public int code() {
        return code;
    }

    public String aus() {
        return aus.toString(StandardCharsets.UTF_8);
    }

    public String fehler() {
        return fehler.toString(StandardCharsets.UTF_8);
    }
}
