package de.passgenau.api.security;

import java.net.InetAddress;
import java.net.UnknownHostException;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Kinds of requests that a door asks for beyond their path. */
final class Anfrageart {

    /** Opens a WebSocket; its token may come later, in the {@code connection_init} message. */
    static final RequestMatcher WEBSOCKET = new AndRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/graphql"),
            request -> "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE)));

    private Anfrageart() {}

    /** Whether the request was made on this very machine and did not come through a proxy on it. */
    static boolean isLocal(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                    && request.getHeader("X-Forwarded-For") == null && request.getHeader("Forwarded") == null;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
