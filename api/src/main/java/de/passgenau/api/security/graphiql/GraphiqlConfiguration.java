package de.passgenau.api.security.graphiql;

import java.net.URI;

import de.passgenau.api.security.schutz.Schutzkopf;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The doors to the page: open to everybody for reading, since the page holds no secret and shows nothing unasked. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphiqlProperties.class)
class GraphiqlConfiguration {

    /** CodeMirror, inside GraphiQL, sets styles on its elements; fonts are part of GraphiQL's style sheet. */
    private static final String CSP = "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
            + "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
            + "connect-src 'self'";

    @Bean
    Anmeldeweg anmeldeweg(@Value("${passgenau.oidc.issuer:}") String issuer, GraphiqlProperties properties) {
        return Anmeldeweg.of(issuer, properties);
    }

    @Bean
    @Order(30)
    SecurityFilterChain graphiqlSecurity(HttpSecurity http, Anmeldeweg anmeldeweg) {
        return http.securityMatcher("/", "/favicon.ico", "/graphiql", "/graphiql/**", "/webjars/**")
                .authorizeHttpRequests(
                        doors -> doors.requestMatchers(HttpMethod.GET).permitAll().anyRequest().denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> {
                    Schutzkopf.schreiben(headers, CSP + origin(anmeldeweg), ReferrerPolicy.NO_REFERRER);
                    headers.cacheControl(cache -> cache.disable());
                })
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    private static String origin(Anmeldeweg anmeldeweg) {
        if (anmeldeweg.issuer() == null) {
            return "";
        }
        URI issuer = URI.create(anmeldeweg.issuer());
        return " " + issuer.getScheme() + "://" + issuer.getAuthority();
    }
}
