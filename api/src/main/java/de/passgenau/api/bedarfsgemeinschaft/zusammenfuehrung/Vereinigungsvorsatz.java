package de.passgenau.api.bedarfsgemeinschaft.zusammenfuehrung;

import java.time.Instant;

import de.passgenau.api.fall.Fall;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Two cases that somebody has begun to make one. It is kept only until that is done, so that it is done by itself where
 * a call breaks off.
 *
 * @param behalten store id of the one that is kept
 * @param doppelt store id of the one that ends
 * @param durch subject of whoever makes them one, at the identity provider
 */
@Document("vereinigungen")
record Vereinigungsvorsatz(@Id String id, String behalten, String doppelt, String durch, Instant seit) {

    static Vereinigungsvorsatz von(Fall behalten, Fall doppelt, String durch, Instant jetzt) {
        return new Vereinigungsvorsatz(behalten.kennung() + '/' + doppelt.kennung(), behalten.kennung(),
                doppelt.kennung(), durch, jetzt);
    }
}
