package de.passgenau.api.security.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

class LetzteAnmeldungenTests {

    private final LetzteAnmeldungen anmeldungen = new LetzteAnmeldungen();

    @Test
    void forgetTheOldestPersonAfterAThousand() {
        for (int i = 0; i < 1_001; i++) {
            anmeldungen.save(authorization("nr-" + i, AuthorizationGrantType.AUTHORIZATION_CODE));
        }

        assertThat(anmeldungen.findById("nr-0")).isNull();
        assertThat(anmeldungen.findById("nr-1")).isNotNull();
        assertThat(anmeldungen.findById("nr-1000")).isNotNull();
    }

    @Test
    void rememberNoProgram() {
        anmeldungen.save(authorization("nr-1", AuthorizationGrantType.CLIENT_CREDENTIALS));

        assertThat(anmeldungen.findById("nr-1")).isNull();
    }

    private static OAuth2Authorization authorization(String id, AuthorizationGrantType grant) {
        var client = RegisteredClient.withId("c")
                .clientId("c")
                .authorizationGrantType(grant)
                .redirectUri("http://127.0.0.1/graphiql")
                .build();
        return OAuth2Authorization.withRegisteredClient(client)
                .id(id)
                .principalName("demo-ags")
                .authorizationGrantType(grant)
                .token(new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, id,
                        Instant.EPOCH, Instant.EPOCH.plusSeconds(3600)))
                .build();
    }
}
