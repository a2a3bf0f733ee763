package de.passgenau.api.betrieb;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log line of one request, or of one operation on a WebSocket; without variables, without names.
 *
 * @param pfad the pattern of the path, never what somebody typed
 * @param operation the bounded name, null where the request ran none
 */
record Zeile(String methode, String pfad, int status, long nanos, @Nullable String operation, Set<?> rollen) {

    private static final Logger LOG = LoggerFactory.getLogger("passgenau.zugriff");

    static Zeile socket(Operationsspur spur, boolean fehler, long nanos) {
        return new Zeile("WEBSOCKET", "/graphql", fehler ? 400 : 200, nanos, spur.operation(), spur.rollen());
    }

    void schreibe() {
        var ereignis = pfad.startsWith("/actuator/health") && status < 400 ? LOG.atDebug() : LOG.atInfo();
        ereignis.addKeyValue("methode", methode)
                .addKeyValue("pfad", pfad)
                .addKeyValue("status", status)
                .addKeyValue("dauerMs", ms())
                .addKeyValue("operation", operation == null ? "" : operation)
                .addKeyValue("rollen", rollenText())
                .log(text());
    }

    private long ms() {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }

    private String rollenText() {
        return rollen.stream().map(String::valueOf).sorted().collect(Collectors.joining(","));
    }

    private String text() {
        return "%s %s %d %d ms %s %s".formatted(methode, pfad, status, ms(), operation == null ? "-" : operation,
                rollen.isEmpty() ? "-" : rollenText());
    }
}
