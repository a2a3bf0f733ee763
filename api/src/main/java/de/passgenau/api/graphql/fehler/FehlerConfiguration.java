package de.passgenau.api.graphql.fehler;

import java.nio.charset.StandardCharsets;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import tools.jackson.databind.json.JsonMapper;

/** Puts the parts of this package together. */
@Configuration(proxyBeanMethods = false)
class FehlerConfiguration {

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource quelle = new ResourceBundleMessageSource();
        quelle.setBasename("messages");
        quelle.setDefaultEncoding(StandardCharsets.UTF_8.name());
        quelle.setFallbackToSystemLocale(false);
        quelle.setAlwaysUseMessageFormat(true);
        return quelle;
    }

    @Bean
    Meldungen meldungen(MessageSource quelle) {
        return new Meldungen(quelle);
    }

    @Bean
    Fehlerbild fehlerbild(Meldungen meldungen) {
        return new Fehlerbild(meldungen);
    }

    @Bean
    Fehlerantwort fehlerantwort(Fehlerbild fehlerbild, JsonMapper json) {
        return new Fehlerantwort(fehlerbild, json);
    }

    @Bean
    @Order(0)
    DataFetcherExceptionResolver feldausnahmen(Fehlerbild fehlerbild) {
        return new Feldausnahmen(fehlerbild);
    }

    @Bean
    WebGraphQlInterceptor antwortfehler(Fehlerbild fehlerbild) {
        return new Antwortfehler(fehlerbild);
    }
}
