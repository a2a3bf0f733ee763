package de.passgenau.api.graphql.transport;

import de.passgenau.api.graphql.fehler.Fehlerantwort;
import de.passgenau.api.graphql.fehler.Fehlerbild;
import de.passgenau.api.graphql.transport.strom.SseHandler;
import de.passgenau.api.graphql.zugriff.Zugriffsmatrix;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Puts the parts of this package together, ahead of the routes that Spring Boot would set up. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TransportEinstellungen.class)
class TransportConfiguration {

    @Bean
    Anfragekennung anfragekennung() {
        return new Anfragekennung();
    }

    @Bean
    Eingangspruefung eingangspruefung(Fehlerantwort fehlerantwort, TransportEinstellungen einstellungen) {
        return new Eingangspruefung(fehlerantwort, einstellungen);
    }

    @Bean
    Dokumente dokumente(ResourcePatternResolver ressourcen) {
        return Dokumente.aus(ressourcen);
    }

    @Bean
    HttpHandler graphQlHttpHandler(WebGraphQlHandler handler, Fehlerbild fehlerbild) {
        return new HttpHandler(handler, fehlerbild);
    }

    @Bean
    GraphQlWebSocketHandler graphQlWebSocketHandler(WebGraphQlHandler handler, JsonMapper json,
            GraphQlProperties graphQl) {
        GraphQlProperties.Websocket socket = graphQl.getWebsocket();
        return new SocketHandler(handler, new JacksonJsonHttpMessageConverter(json),
                socket.getConnectionInitTimeout(), socket.getKeepAlive());
    }

    @Bean
    WebGraphQlInterceptor socketfehler() {
        return new Socketfehler();
    }

    @Bean
    WebGraphQlInterceptor socketbudget(TransportEinstellungen einstellungen) {
        return new Socketbudget(einstellungen.abonnementsJeSocket());
    }

    @Bean
    Lesegedaechtnis lesegedaechtnis() {
        return new Lesegedaechtnis();
    }

    @Bean
    GraphQlSourceBuilderCustomizer gelesenes(Lesegedaechtnis gedaechtnis) {
        return quelle -> quelle.configureGraphQl(bau -> bau.preparsedDocumentProvider(gedaechtnis));
    }

    @Bean
    Anfrageleser anfrageleser(Dokumente dokumente, TransportEinstellungen einstellungen, GraphQlSource quelle,
            Zugriffsmatrix matrix) {
        return new Anfrageleser(dokumente, new Koerpergrenze(einstellungen, quelle.schema(), matrix));
    }

    @Bean
    Weiche weiche(Anfrageleser leser, WebGraphQlHandler ausfuehrung, HttpHandler http, SseHandler sse,
            Fehlerantwort fehlerantwort) {
        return new Weiche(leser, ausfuehrung, http, sse, fehlerantwort);
    }

    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> graphQlWege(Weiche weiche, GraphQlSource quelle) {
        Schemaseite schemaseite = new Schemaseite(quelle);
        return RouterFunctions.route()
                .GET("/schema.graphqls", schemaseite::lesen)
                .route(RequestPredicates.path("/graphql"), weiche::annehmen)
                .build();
    }
}
