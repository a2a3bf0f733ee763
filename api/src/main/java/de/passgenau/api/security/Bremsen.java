package de.passgenau.api.security;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import de.passgenau.api.andrang.Andrang;
import de.passgenau.api.security.schutz.Herkunft;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The filters that hold up who asks too often. */
@Component
public final class Bremsen {

    private final Andrang anfragen;
    private final Andrang anmeldungen;
    private final AbweisungResponder responder;

    Bremsen(Andrang anfragen, Andrang anmeldungen, AbweisungResponder responder) {
        this.anfragen = anfragen;
        this.anmeldungen = anmeldungen;
        this.responder = responder;
    }

    /** Counts the requests of everybody who is signed in; goes behind the check of the token. */
    Filter anfragen() {
        return new OncePerRequestFilter() {

            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                var zuViel = SecurityContextHolder.getContext().getAuthentication() instanceof AnruferToken caller
                        ? anfragen.abgewiesen(caller.client())
                        : Optional.<Duration>empty();
                if (zuViel.isPresent()) {
                    responder.bremse(request, response, zuViel.get());
                } else {
                    chain.doFilter(request, response);
                }
            }
        };
    }

    /** Counts what fails of the sign-ins by secret or password from one address; goes before their check, so that
     * nobody guesses many at the same time. */
    public Filter anmeldungen() {
        return new OncePerRequestFilter() {

            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                return !HttpMethod.POST.matches(request.getMethod());
            }

            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                var herkunft = Herkunft.von(request);
                var zuViel = anmeldungen.abgewiesen(herkunft);
                if (zuViel.isPresent()) {
                    responder.bremse(request, response, zuViel.get());
                    return;
                }
                chain.doFilter(request, response);
                if (istGelungen(response)) {
                    anmeldungen.zaehltNicht(herkunft);
                }
            }
        };
    }

    private static boolean istGelungen(HttpServletResponse response) {
        var ziel = response.getHeader(HttpHeaders.LOCATION);
        return response.getStatus() < 400 && (ziel == null || !ziel.contains("/login?error"));
    }
}
