package de.passgenau.api.security.demo;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import de.passgenau.api.security.OhneAnmeldedienst;
import de.passgenau.api.security.Tokenpruefung;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** The tokens of the demo logins: signed with a key that lives as long as the process, checked without a detour by
 * HTTP. */
@Configuration(proxyBeanMethods = false)
@Conditional(OhneAnmeldedienst.class)
class DemoTokensConfiguration {

    /** A name instead of an address, because the port may be any. */
    static final String ISSUER = "urn:passgenau:demo";

    static final String AUDIENCE = "passgenau";

    @Bean
    JWKSource<SecurityContext> demoKeys() throws JOSEException {
        var key = new ECKeyGenerator(Curve.P_256).keyID(UUID.randomUUID().toString()).generate();
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    JwtDecoder demoJwtDecoder(JWKSource<SecurityContext> keys) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys).jwsAlgorithm(SignatureAlgorithm.ES256).build();
        decoder.setJwtValidator(Tokenpruefung.rules(ISSUER, List.of(AUDIENCE)));
        return decoder;
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> demoClaims() {
        return context -> {
            context.getJwsHeader().algorithm(SignatureAlgorithm.ES256);
            context.getClaims().issuer(ISSUER).audience(List.of(AUDIENCE));
            Authentication caller = Objects.requireNonNull(context.getPrincipal());
            DemoLogin.of(caller.getName()).ifPresent(login -> context.getClaims().claims(claims -> {
                claims.put("name", login.name());
                claims.put("rollen", List.of(login.rolle().name()));
                claims.putAll(login.bindung());
            }));
        };
    }

    @Bean
    OAuth2AuthorizationService latestSignIns() {
        return new LetzteAnmeldungen();
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings() {
        return AuthorizationServerSettings.builder().build();
    }
}
