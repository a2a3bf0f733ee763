package de.passgenau.api.graphql.zulassung;

import de.passgenau.api.graphql.fehler.Fehlerbild;
import de.passgenau.api.security.Zulassungspruefung;
import graphql.execution.instrumentation.Instrumentation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** Puts the parts of this package together. */
@Configuration(proxyBeanMethods = false)
class ZulassungConfiguration {

    @Bean
    Instrumentation zulassungssperre(Zulassungspruefung pruefung, Fehlerbild fehlerbild) {
        return new Zulassungssperre(pruefung, fehlerbild);
    }

    @Bean
    WebGraphQlInterceptor zulassungswache(Zulassungspruefung pruefung) {
        return new Zulassungswache(pruefung);
    }
}
