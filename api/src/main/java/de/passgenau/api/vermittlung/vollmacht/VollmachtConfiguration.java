package de.passgenau.api.vermittlung.vollmacht;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import de.passgenau.api.liste.takt.Takt;
import de.passgenau.api.liste.takt.Taktarbeit;
import de.passgenau.api.security.Vertretungsauskunft;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Says how long somebody may stay away. */
@Configuration(proxyBeanMethods = false)
class VollmachtConfiguration {

    private static final Duration TAEGLICH = Duration.ofDays(1);

    @Bean
    Vollmachten vollmachten(MongoOperations store, Vertretungsauskunft vertretungen, Clock clock,
            @Value("${passgenau.vollmacht.dauer:30d}") Duration dauer) {
        return new Vollmachten(store, vertretungen, clock, dauer);
    }

    @Bean
    Takt vollmachttakt(Vollmachten vollmachten) {
        return new Takt("vollmachten", TAEGLICH, List.of(new Taktarbeit(vollmachten::raeume,
                "Abgelaufene Vollmachten entfernt: {}", "Abgelaufene Vollmachten konnten nicht entfernt werden")));
    }
}
