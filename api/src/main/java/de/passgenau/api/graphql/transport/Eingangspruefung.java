package de.passgenau.api.graphql.transport;

import java.io.IOException;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlerantwort;
import de.passgenau.api.graphql.fehler.Fehlercode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away, before anything else looks at them, requests that the framework would stumble over or read in vain. */
final class Eingangspruefung extends OncePerRequestFilter implements Ordered {

    private static final int LAENGSTER_KOPF = 1000;

    private final Fehlerantwort fehlerantwort;
    private final TransportEinstellungen einstellungen;

    Eingangspruefung(Fehlerantwort fehlerantwort, TransportEinstellungen einstellungen) {
        this.fehlerantwort = fehlerantwort;
        this.einstellungen = einstellungen;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 10;
    }

    /** A backup or an official table is as large as it is; only administrators get that far. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest anfrage) {
        return anfrage.getRequestURI().startsWith("/verwaltung/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        if (!istLesbar(anfrage.getContentType(), false)) {
            ablehnen(anfrage, antwort, new Statusabweisung(415, "fehler.content-type"));
        } else if (!istLesbar(anfrage.getHeader(HttpHeaders.ACCEPT), true)) {
            ablehnen(anfrage, antwort, new Statusabweisung(406, "fehler.accept"));
        } else if (anfrage.getContentLengthLong() > grenze(anfrage).toBytes()) {
            fehlerantwort.schreiben(anfrage, antwort, new Abgewiesen(Fehlercode.TOO_LARGE, "fehler.zu-gross",
                    grenze(anfrage).toKilobytes()));
        } else {
            kette.doFilter(anfrage, antwort);
        }
    }

    /** Whoever says who he is may turn out to be one who imports; nobody else has to be listened to for so long. */
    private DataSize grenze(HttpServletRequest anfrage) {
        return anfrage.getHeader(HttpHeaders.AUTHORIZATION) == null
                ? einstellungen.bodyLimit()
                : einstellungen.importLimit();
    }

    private void ablehnen(HttpServletRequest anfrage, HttpServletResponse antwort, Statusabweisung abweisung)
            throws IOException {
        fehlerantwort.schreiben(anfrage, antwort, abweisung.grund(), abweisung.status());
    }

    private static boolean istLesbar(@Nullable String kopf, boolean platzhalterErlaubt) {
        if (kopf == null || kopf.isEmpty()) {
            return true;
        }
        if (kopf.length() > LAENGSTER_KOPF) {
            return false;
        }
        try {
            return MediaType.parseMediaTypes(kopf)
                    .stream()
                    .allMatch(art -> platzhalterErlaubt || art.isConcrete());
        } catch (InvalidMediaTypeException unlesbar) {
            return false;
        }
    }
}
