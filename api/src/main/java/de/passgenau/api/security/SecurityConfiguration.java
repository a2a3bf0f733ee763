package de.passgenau.api.security;

import java.time.Clock;
import java.util.EnumSet;

import de.passgenau.api.security.schutz.Schutzkopf;
import de.passgenau.api.security.token.Tokengedaechtnis;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** Which door of the API is open to whom. What is not named here is closed; no door opens by a cookie. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OidcProperties.class)
class SecurityConfiguration {

    /** The same that the answers say themselves: which of both comes first is left to two threads. */
    private static final HeaderWriter NO_STORE = new StaticHeadersWriter("Cache-Control", "private, no-store");

    private static final AuthorizationManager<RequestAuthorizationContext> ADMIN = AuthorityAuthorizationManager
            .hasRole(Rolle.ADMIN.name());

    private static final AuthorizationManager<RequestAuthorizationContext> REVISION = AuthorityAuthorizationManager
            .hasRole(Rolle.REVISION.name());

    /** Employers alone have no business in the catalogue. */
    private static final AuthorizationManager<RequestAuthorizationContext> KATALOG = AuthorityAuthorizationManager
            .hasAnyRole(EnumSet.complementOf(EnumSet.of(Rolle.ARBEITGEBER))
                    .stream()
                    .map(Enum::name)
                    .toArray(String[]::new));
    private static final AuthorizationManager<RequestAuthorizationContext> ADMIN_OR_LOCAL = AuthorizationManagers.anyOf(
            ADMIN, (caller, context) -> new AuthorizationDecision(Anfrageart.isLocal(context.getRequest())));

    @Bean
    Tokenpruefung tokenpruefung(JwtDecoder decoder, OidcProperties properties) {
        return new Tokenpruefung(new Tokengedaechtnis(decoder, Clock.systemUTC()), properties);
    }

    @Bean
    @Order(100)
    SecurityFilterChain apiSecurity(HttpSecurity http, Tokenpruefung tokens, AbweisungResponder responder,
            Bremsen bremsen) {
        return http.authorizeHttpRequests(SecurityConfiguration::doors)
                .oauth2ResourceServer(resource -> resource.jwt(jwt -> jwt.authenticationManager(tokens))
                        .authenticationEntryPoint(responder)
                        .accessDeniedHandler(responder)
                        .withObjectPostProcessor(answeringBy(responder)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(responder)
                        .accessDeniedHandler(responder))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .cors(Customizer.withDefaults())
                .headers(SecurityConfiguration::headers)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterAfter(bremsen.anfragen(), BearerTokenAuthenticationFilter.class)
                .build();
    }

    private static void doors(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry doors) {
        doors.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/schema.graphqls", "/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers(Anfrageart.WEBSOCKET)
                .permitAll() //
                .requestMatchers("/graphql")
                .authenticated() //
                .requestMatchers(HttpMethod.GET, "/katalog/**")
                .access(KATALOG) //
                .requestMatchers(HttpMethod.GET, "/actuator/prometheus")
                .access(ADMIN_OR_LOCAL)
                .requestMatchers("/verwaltung/protokoll/**")
                .access(REVISION) //
                .requestMatchers("/actuator/**", "/verwaltung/**")
                .access(ADMIN) //
                .anyRequest()
                .denyAll();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        Schutzkopf.schreiben(headers, Schutzkopf.NICHTS, ReferrerPolicy.NO_REFERRER);
        headers.cacheControl(cache -> cache.disable()).addHeaderWriter(NO_STORE);
    }

    /** Spring's filter would turn an unreachable identity provider into a 500. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringBy(AbweisungResponder responder) {
        return new ObjectPostProcessor<>() {

            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(responder);
                return filter;
            }
        };
    }
}
