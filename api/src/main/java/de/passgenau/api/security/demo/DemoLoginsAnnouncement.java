package de.passgenau.api.security.demo;

import java.util.stream.Collectors;

import de.passgenau.api.security.OhneAnmeldedienst;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at the start, loudly, that everybody on this machine can sign in, and how. */
@Component
@Conditional(OhneAnmeldedienst.class)
class DemoLoginsAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoginsAnnouncement.class);

    @EventListener
    void announce(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            LOG.warn("Demo-Anmeldungen sind aktiv, weil PASSGENAU_OIDC_ISSUER fehlt. Nicht mit echten Daten benutzen. "
                    + "Anmeldung unter http://127.0.0.1:{}/graphiql, Token über POST /oauth2/token; "
                    + "Passwort und client_secret: {}. Es gibt {}.", context.getWebServer().getPort(),
                    DemoLogin.PASSWORD, logins());
        }
    }

    private static String logins() {
        return DemoLogin.ALL.stream()
                .map(login -> login.kennung() + " (" + login.rolle() + ")")
                .collect(Collectors.joining(", "));
    }
}
