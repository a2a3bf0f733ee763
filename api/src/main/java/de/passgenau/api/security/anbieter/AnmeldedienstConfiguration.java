package de.passgenau.api.security.anbieter;

import java.time.Duration;
import java.util.Objects;

import de.passgenau.api.security.OidcProperties;
import de.passgenau.api.security.Tokenpruefung;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Tokens of a real identity provider, which is asked for its keys at the first token and not at the start. */
@Configuration(proxyBeanMethods = false)
@Conditional(MitAnmeldedienst.class)
class AnmeldedienstConfiguration {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(5);

    @Bean
    JwtDecoder issuerJwtDecoder(OidcProperties properties) {
        String issuer = Objects.requireNonNull(properties.issuer());
        var lazily = new SupplierJwtDecoder(() -> decoder(issuer, properties));
        return token -> decode(lazily, token);
    }

    private static Jwt decode(JwtDecoder decoder, String token) {
        try {
            return decoder.decode(token);
        } catch (JwtDecoderInitializationException unreachable) {
            throw new JwtException("The identity provider does not answer", unreachable);
        }
    }

    private static JwtDecoder decoder(String issuer, OidcProperties properties) {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(CONNECT);
        requests.setReadTimeout(READ);
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(issuer)
                .validateType(false)
                .restOperations(new Schluesselabruf(requests))
                .build();
        decoder.setClaimSetConverter(Tokenpruefung.claims());
        decoder.setJwtValidator(Tokenpruefung.rules(issuer, properties.audience()));
        return decoder;
    }
}
