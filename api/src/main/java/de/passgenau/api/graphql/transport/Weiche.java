package de.passgenau.api.graphql.transport;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlerantwort;
import de.passgenau.api.graphql.transport.strom.SseHandler;
import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;

/** The door of {@code /graphql}: decides by method and media types who reads and who answers. */
final class Weiche {

    private static final List<MediaType> DOKUMENT = List.of(MediaTypes.APPLICATION_GRAPHQL_RESPONSE,
            MediaType.APPLICATION_JSON);

    private final Anfrageleser leser;
    private final WebGraphQlHandler ausfuehrung;
    private final HttpHandler http;
    private final SseHandler sse;
    private final Fehlerantwort fehlerantwort;

    Weiche(Anfrageleser leser, WebGraphQlHandler ausfuehrung, HttpHandler http, SseHandler sse,
            Fehlerantwort fehlerantwort) {
        this.leser = leser;
        this.ausfuehrung = ausfuehrung;
        this.http = http;
        this.sse = sse;
        this.fehlerantwort = fehlerantwort;
    }

    ServerResponse annehmen(ServerRequest anfrage) {
        try {
            boolean alsStrom = alsStrom(anfrage.headers().accept());
            Mono<WebGraphQlResponse> antwort = ausfuehrung.handleRequest(webanfrage(anfrage, lesen(anfrage)));
            return alsStrom ? sse.prepareResponse(anfrage, antwort) : http.prepareResponse(anfrage, antwort);
        } catch (Abgewiesen abgewiesen) {
            return ablehnen(abgewiesen, abgewiesen.code().status());
        } catch (Statusabweisung abweisung) {
            return ablehnen(abweisung.grund(), abweisung.status());
        }
    }

    private SerializableGraphQlRequest lesen(ServerRequest anfrage) {
        if (anfrage.method().equals(HttpMethod.GET)) {
            return leser.ausAdresse(anfrage);
        }
        if (!anfrage.method().equals(HttpMethod.POST)) {
            throw new Statusabweisung(405, "fehler.methode");
        }
        if (!istJson(anfrage)) {
            throw new Statusabweisung(415, "fehler.content-type");
        }
        return leser.ausKoerper(anfrage);
    }

    private static WebGraphQlRequest webanfrage(ServerRequest anfrage, SerializableGraphQlRequest gelesen) {
        return new WebGraphQlRequest(anfrage.uri(), anfrage.headers().asHttpHeaders(), null,
                anfrage.remoteAddress().orElse(null), anfrage.attributes(), gelesen, UUID.randomUUID().toString(),
                null);
    }

    private static boolean istJson(ServerRequest anfrage) {
        return anfrage.headers()
                .contentType()
                .filter(art -> MediaType.APPLICATION_JSON.equalsTypeAndSubtype(art))
                .filter(art -> art.getCharset() == null || "UTF-8".equals(art.getCharset().name()))
                .isPresent();
    }

    /** A document wherever the caller takes one; only who asks for events alone gets a stream. */
    private static boolean alsStrom(List<MediaType> erwuenscht) {
        if (erwuenscht.isEmpty() || erwuenscht.stream().anyMatch(art -> DOKUMENT.stream().anyMatch(art::includes))) {
            return false;
        }
        if (erwuenscht.stream().anyMatch(art -> art.includes(MediaType.TEXT_EVENT_STREAM))) {
            return true;
        }
        throw new Statusabweisung(406, "fehler.accept");
    }

    private ServerResponse ablehnen(Abgewiesen grund, int status) {
        ServerResponse.BodyBuilder antwort = ServerResponse.status(status);
        if (status == 405) {
            antwort.allow(Set.of(HttpMethod.GET, HttpMethod.POST));
        } else if (status == 415) {
            antwort.header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
        }
        return antwort.build((anfrage, hinaus) -> {
            fehlerantwort.schreiben(anfrage, hinaus, grund, status);
            return null;
        });
    }
}
