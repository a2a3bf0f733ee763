package de.passgenau.api.graphql.transport.strom;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;

/** Puts the parts of this package together. */
@Configuration(proxyBeanMethods = false)
class StromConfiguration {

    @Bean
    Stromschleuse stromschleuse() {
        return new Stromschleuse();
    }

    @Bean
    SseHandler graphQlSseHandler(WebGraphQlHandler handler, GraphQlProperties graphQl) {
        return new SseHandler(handler, graphQl.getHttp().getSse());
    }
}
