package de.passgenau.api.betrieb;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.ServletException;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.MDC;
import org.springframework.web.servlet.HandlerMapping;

/** Writes one line when a request is over, whatever became of it: Tomcat tells of refused, broken and long-lived ones
 * too, and of each once. */
final class Zugriffsprotokoll extends ValveBase implements AccessLog {

    private static final String ANFRAGE = "anfrage";
    /** Served by filters, which know no pattern. */
    private static final Set<String> WEGE = Set.of("/graphql", "/oauth2/token", "/oauth2/authorize", "/oauth2/jwks",
            "/.well-known/openid-configuration", "/login");

    Zugriffsprotokoll() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
    }

    @Override
    public void log(Request request, Response response, long nanos) {
        var spur = request.getAttribute(Operationsspur.SCHLUESSEL) instanceof Operationsspur eine ? eine : null;
        var zeile = new Zeile(methode(request), pfad(request), response.getStatus(), nanos,
                spur == null ? null : spur.operation(), spur == null ? Set.of() : spur.rollen());
        if (request.getAttribute(ANFRAGE) instanceof String anfrage) {
            try (var mdc = MDC.putCloseable(ANFRAGE, anfrage)) {
                zeile.schreibe();
            }
        } else {
            zeile.schreibe();
        }
    }

    private static String methode(Request request) {
        return switch (request.getMethod()) {
            case "GET", "POST", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE" -> request.getMethod();
            case null, default -> Operationsnamen.ANDERE;
        };
    }

    private static String pfad(Request request) {
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof Object muster) {
            return muster.toString();
        }
        String pfad = request.getDecodedRequestURI();
        return pfad != null && WEGE.contains(pfad) ? pfad : Operationsnamen.ANDERE;
    }

    @Override
    public void setRequestAttributesEnabled(boolean requestAttributesEnabled) {
        // nothing of the caller's address is logged
    }

    @Override
    public boolean getRequestAttributesEnabled() {
        return false;
    }
}
