package de.passgenau.api.graphql.transport.strom;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;
import reactor.core.publisher.Mono;

/**
 * Lets the first event of a stream pass when the filters have left the answer. They write their headers on the way out,
 * and an answer that two threads write to is broken.
 */
final class Stromschleuse extends OncePerRequestFilter implements Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(Stromschleuse.class);
    private static final String DURCHLASS = Stromschleuse.class.getName();

    /** What a stream may do with its answer, and when. */
    record Durchlass(CompletableFuture<Void> frei, HttpServletResponse antwort) {

        /** Ends when nobody but the stream writes to the answer. */
        Mono<Void> offen() {
            return Mono.fromFuture(frei, true);
        }

        /** Sends the headers before there is any event, so that a client learns that the stream is open. */
        void melde() {
            try {
                antwort.flushBuffer();
            } catch (IOException schonWeg) {
                LOG.debug("The client was gone before its stream was open");
            }
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    static Durchlass durchlass(HttpServletRequest anfrage) {
        if (anfrage.getAttribute(DURCHLASS) instanceof Durchlass durchlass) {
            return durchlass;
        }
        throw new IllegalStateException("No sluice before " + anfrage.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        CompletableFuture<Void> frei = new CompletableFuture<>();
        anfrage.setAttribute(DURCHLASS, new Durchlass(frei, antwort));
        try {
            kette.doFilter(anfrage, antwort);
        } finally {
            frei.complete(null);
        }
    }
}
