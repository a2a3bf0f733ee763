package de.passgenau.api.graphql.transport.strom;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;
import reactor.core.publisher.Mono;

/**
 * Lets the first event of a stream pass when the filters have left the answer. They write their headers on the way out,
 * and an answer that two threads write to is broken.
 */
final class Stromschleuse extends OncePerRequestFilter implements Ordered {

    private static final String OFFEN = Stromschleuse.class.getName();

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    /** Ends when nobody but the stream writes to the answer. */
    static Mono<Void> offen(HttpServletRequest anfrage) {
        return anfrage.getAttribute(OFFEN) instanceof CompletableFuture<?> offen
                ? Mono.fromFuture(offen, true).then()
                : Mono.error(new IllegalStateException("No sluice before " + anfrage.getRequestURI()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        CompletableFuture<Void> offen = new CompletableFuture<>();
        anfrage.setAttribute(OFFEN, offen);
        try {
            kette.doFilter(anfrage, antwort);
        } finally {
            offen.complete(null);
        }
    }
}
