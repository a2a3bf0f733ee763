package de.passgenau.api.andrang;

import io.github.bucket4j.TimeMeter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The buckets of this instance: one kind for callers, one for failing sign-ins. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AndrangEinstellungen.class)
class AndrangConfiguration {

    /** Runs in real time, whatever day the office pretends. */
    @Bean
    @ConditionalOnMissingBean
    TimeMeter andrangsuhr() {
        return TimeMeter.SYSTEM_NANOTIME;
    }

    @Bean
    Andrang anfragen(AndrangEinstellungen grenzen, TimeMeter uhr) {
        return new Andrang(grenzen.anfragen(), grenzen.fenster(), grenzen.clients(), uhr);
    }

    @Bean
    Andrang anmeldungen(AndrangEinstellungen grenzen, TimeMeter uhr) {
        return new Andrang(grenzen.anmeldungen(), grenzen.fenster(), grenzen.clients(), uhr);
    }
}
