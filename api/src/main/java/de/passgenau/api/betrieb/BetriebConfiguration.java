package de.passgenau.api.betrieb;

import de.passgenau.api.liste.Listen;
import graphql.execution.instrumentation.Instrumentation;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.observation.ObservationFilter;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.observation.ExecutionRequestObservationConvention;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** Puts the parts of this package together. */
@Configuration(proxyBeanMethods = false)
class BetriebConfiguration {

    @Bean
    Instrumentation operationserkennung(ResourcePatternResolver ressourcen) {
        return new Operationserkennung(Operationsnamen.aus(ressourcen));
    }

    @Bean
    ExecutionRequestObservationConvention operationsmessung() {
        return new Operationsmessung();
    }

    @Bean
    ObservationFilter spurenfilter() {
        return new Spurenfilter();
    }

    /** A series for each filter that a request passes would tell nothing, and cost each request. */
    @Bean
    SecurityObservationSettings ohneFiltermessung() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    Operationsprotokoll operationsprotokoll(MeterRegistry zaehler) {
        return new Operationsprotokoll(zaehler);
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> zugriffsprotokoll() {
        return server -> server.addEngineValves(new Zugriffsprotokoll());
    }

    @Bean
    Abonnementende abonnementende() {
        return new Abonnementende();
    }

    @Bean
    IndexHealthIndicator indexHealthIndicator(Listen listen) {
        return new IndexHealthIndicator(listen);
    }

    @Bean
    MeterBinder betriebsmetriken(Listen listen, HealthEndpoint health) {
        return new Betriebsmetriken(listen, health);
    }

    @Bean
    Bereitmeldung bereitmeldung(Listen listen) {
        return new Bereitmeldung(listen);
    }
}
