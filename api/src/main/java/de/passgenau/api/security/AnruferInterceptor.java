package de.passgenau.api.security;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import de.passgenau.api.andrang.Andrang;
import de.passgenau.api.andrang.ZuVieleAnfragen;
import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/** Carries the caller from the transport (HTTP, SSE, WebSocket) into the execution, where resolvers and batch loaders
 * find it on any thread, and ends a subscription when the caller's token does. */
@Component
final class AnruferInterceptor implements WebSocketGraphQlInterceptor, Ordered {

    private static final String TOKEN = AnruferToken.class.getName();

    private static final Optional<Duration> NICHT_ZU_VIEL = Optional.empty();

    private final Tokenpruefung tokens;
    private final Andrang anfragen;
    private final Vertretungsauskunft vertretungen;

    AnruferInterceptor(Tokenpruefung tokens, Andrang anfragen, Vertretungsauskunft vertretungen) {
        this.tokens = tokens;
        this.anfragen = anfragen;
        this.vertretungen = vertretungen;
    }

    /** Before everything that counts, limits or executes; only what words the answer's errors comes earlier. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 100;
    }

    static AnruferToken caller(GraphQLContext context) {
        AnruferToken token = context.get(TOKEN);
        if (token == null) {
            throw new AuthenticationCredentialsNotFoundException("No caller in this execution");
        }
        return token;
    }

    /** A token in the greeting goes before one in the handshake; without either, or with a bad one, the socket
     * closes. */
    @Override
    public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo session, Map<String, Object> payload) {
        return Mono.fromRunnable(() -> {
            String token = Begruessung.token(payload);
            AnruferToken caller = token == null ? authenticated() : tokens.check(token);
            if (caller == null) {
                throw new AuthenticationCredentialsNotFoundException("No token in handshake or connection_init");
            }
            session.getAttributes().put(TOKEN, caller);
        });
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        AnruferToken known = request instanceof WebSocketGraphQlRequest socket
                ? (AnruferToken) socket.getSessionInfo().getAttributes().get(TOKEN)
                : authenticated();
        if (known == null || !known.remaining().isPositive()) {
            return Mono.error(expired());
        }
        AnruferToken caller = known.vertretend(vertretungen);
        var zuViel = request instanceof WebSocketGraphQlRequest ? anfragen.abgewiesen(caller.client()) : NICHT_ZU_VIEL;
        if (zuViel.isPresent()) {
            return Mono.error(new ZuVieleAnfragen(zuViel.get()));
        }
        request.configureExecutionInput((input, builder) -> builder
                .graphQLContext(Map.of(TOKEN, caller, "anrufer", caller.getPrincipal()))
                .build());
        return chain.next(request)
                .map(response -> untilExpiry(response, caller))
                .contextWrite(
                        Context.of(SecurityContext.class.getName(), new SecurityContextImpl(caller)));
    }

    private static WebGraphQlResponse untilExpiry(WebGraphQlResponse response, AnruferToken caller) {
        if (!(response.getData() instanceof Publisher<?> events)) {
            return response;
        }
        Mono<Object> expiry = Mono.delay(caller.remaining()).then(Mono.error(AnruferInterceptor::expired));
        return response.transform(builder -> builder.data(Flux.from(events).takeUntilOther(expiry)));
    }

    private static AuthenticationException expired() {
        return new CredentialsExpiredException("The caller's token has expired");
    }

    private static @Nullable AnruferToken authenticated() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof AnruferToken caller ? caller : null;
    }
}
