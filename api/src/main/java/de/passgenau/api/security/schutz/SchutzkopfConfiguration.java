package de.passgenau.api.security.schutz;

import java.util.List;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CompositeHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** Adds the headers to answers that no door gives: refusals on the way there, and errors. What a door said, stays. */
@Configuration(proxyBeanMethods = false)
class SchutzkopfConfiguration {

    private static final List<HeaderWriter> AUSSEN = List.of(
            new StaticHeadersWriter("Content-Security-Policy", Schutzkopf.NICHTS),
            new StaticHeadersWriter("X-Content-Type-Options", "nosniff"),
            new StaticHeadersWriter("X-Frame-Options", "DENY"),
            new StaticHeadersWriter("Referrer-Policy", "no-referrer"),
            new StaticHeadersWriter("Permissions-Policy", Schutzkopf.KEINE_GERAETE),
            new StaticHeadersWriter("Cross-Origin-Opener-Policy", "same-origin"),
            new StaticHeadersWriter("Cross-Origin-Resource-Policy", "same-origin"),
            new StaticHeadersWriter("Cache-Control", "private, no-store"),
            new HstsHeaderWriter());

    @Bean
    FilterRegistrationBean<HeaderWriterFilter> schutzkopf() {
        var registration = new FilterRegistrationBean<>(new HeaderWriterFilter(AUSSEN));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> schutzventil() {
        return factory -> factory.addEngineValves(new Schutzventil(new CompositeHeaderWriter(AUSSEN)));
    }
}
