package de.passgenau.api.fall.u25;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Knows who looks after pupils; a start with two for the same school is refused. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Berufsberatungseinstellungen.class)
class BerufsberatungConfiguration {

    @Bean
    Berufsberatung berufsberatung(Berufsberatungseinstellungen einstellungen) {
        return new Berufsberatung(einstellungen.berufsberatung());
    }
}
