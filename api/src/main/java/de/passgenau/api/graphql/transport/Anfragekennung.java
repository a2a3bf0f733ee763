package de.passgenau.api.graphql.transport;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

import de.passgenau.api.graphql.fehler.Anfragebezug;
import io.micrometer.context.ContextRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request an id, or keeps a sensible one of the caller; it stands in the answer and in every log line, on
 * whichever thread a field is resolved. */
final class Anfragekennung extends OncePerRequestFilter implements Ordered {

    static final String SCHLUESSEL = Anfragebezug.SCHLUESSEL;

    private static final String KOPF = "X-Request-Id";
    private static final Pattern ERLAUBT = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    static {
        ContextRegistry.getInstance()
                .registerThreadLocalAccessor(SCHLUESSEL, () -> MDC.get(SCHLUESSEL), Anfragekennung::setzen,
                        () -> MDC.remove(SCHLUESSEL));
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        String kennung = kennung(anfrage);
        anfrage.setAttribute(SCHLUESSEL, kennung);
        antwort.setHeader(KOPF, kennung);
        MDC.put(SCHLUESSEL, kennung);
        try {
            kette.doFilter(anfrage, antwort);
        } finally {
            MDC.remove(SCHLUESSEL);
        }
    }

    private static String kennung(HttpServletRequest anfrage) {
        if (anfrage.getAttribute(SCHLUESSEL) instanceof String schonVergeben) {
            return schonVergeben;
        }
        String mitgebracht = anfrage.getHeader(KOPF);
        return mitgebracht != null && ERLAUBT.matcher(mitgebracht).matches()
                ? mitgebracht
                : UUID.randomUUID().toString();
    }

    private static void setzen(@Nullable String kennung) {
        if (kennung != null) {
            MDC.put(SCHLUESSEL, kennung);
        }
    }
}
