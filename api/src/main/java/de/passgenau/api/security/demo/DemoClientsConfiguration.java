package de.passgenau.api.security.demo;

import java.time.Duration;
import java.util.stream.Stream;

import de.passgenau.api.security.OhneAnmeldedienst;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The programs that may ask the embedded authorization server for tokens. */
@Configuration(proxyBeanMethods = false)
@Conditional(OhneAnmeldedienst.class)
class DemoClientsConfiguration {

    private static final TokenSettings ONE_HOUR = TokenSettings.builder()
            .accessTokenTimeToLive(Duration.ofHours(1))
            .build();

    @Bean
    RegisteredClientRepository demoClients(PasswordEncoder encoder) {
        var machines = DemoLogin.ALL.stream()
                .map(login -> machine(login.kennung(), encoder.encode(DemoLogin.PASSWORD)));
        return new InMemoryRegisteredClientRepository(Stream.concat(machines, Stream.of(graphiql())).toList());
    }

    private static RegisteredClient machine(String kennung, String secret) {
        return RegisteredClient.withId(kennung)
                .clientId(kennung)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(ONE_HOUR)
                .build();
    }

    private static RegisteredClient graphiql() {
        return RegisteredClient.withId("graphiql")
                .clientId("graphiql")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://127.0.0.1/graphiql")
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(ONE_HOUR)
                .build();
    }
}
