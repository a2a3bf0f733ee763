package de.passgenau.api.schreiben.kalender;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What calendars know an entry by: always the same, and nobody learns from it which case or which rule it is about. */
final class Kalenderkennung {

    private static final int OKTETTE = 16;

    private Kalenderkennung() {}

    /**
     * @param fall id of the case in the store, which nobody outside knows
     * @param marke the same for the same thing in the case
     */
    static String uid(String fall, String marke) {
        try {
            var summe = MessageDigest.getInstance("SHA-256")
                    .digest((fall + '/' + marke).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(summe, 0, OKTETTE) + "@passgenau";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
