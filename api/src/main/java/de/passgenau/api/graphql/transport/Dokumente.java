package de.passgenau.api.graphql.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The documents registered at build: every {@code *.graphql} file under {@code beispiele}, found by the SHA-256 of its
 * bytes. */
final class Dokumente {

    static final String ORT = "classpath*:beispiele/**/*.graphql";

    private static final String PRAEFIX = "sha256:";

    private final Map<String, Dokument> nachHash;

    private Dokumente(Map<String, Dokument> nachHash) {
        this.nachHash = Map.copyOf(nachHash);
    }

    static Dokumente aus(ResourcePatternResolver ressourcen) {
        try {
            Map<String, Dokument> gefunden = new HashMap<>();
            for (Resource datei : ressourcen.getResources(ORT)) {
                byte[] inhalt = datei.getContentAsByteArray();
                gefunden.put(hash(inhalt), new Dokument(new String(inhalt, StandardCharsets.UTF_8)));
            }
            return new Dokumente(gefunden);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param kennung the SHA-256 as 64 hexadecimal digits, with or without the prefix {@code sha256:} */
    Optional<Dokument> finde(String kennung) {
        String klein = kennung.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(
                nachHash.get(klein.startsWith(PRAEFIX) ? klein.substring(PRAEFIX.length()) : klein));
    }

    private static String hash(byte[] inhalt) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhalt));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
