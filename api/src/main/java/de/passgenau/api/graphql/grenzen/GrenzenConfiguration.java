package de.passgenau.api.graphql.grenzen;

import de.passgenau.api.graphql.fehler.Fehlerbild;
import graphql.execution.instrumentation.Instrumentation;
import graphql.validation.Validator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** Puts the parts of this package together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Grenzen.class)
class GrenzenConfiguration {

    @Bean
    Instrumentation umfangspruefung(Grenzen grenzen, Fehlerbild fehlerbild) {
        Validator.setMaxValidationErrors(grenzen.pruefmeldungen());
        return new Umfangspruefung(grenzen, fehlerbild);
    }

    @Bean
    WebGraphQlInterceptor frist(Grenzen grenzen) {
        return new Frist(grenzen);
    }
}
