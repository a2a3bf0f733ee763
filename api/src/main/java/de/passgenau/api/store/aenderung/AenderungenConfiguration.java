package de.passgenau.api.store.aenderung;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The followers of the running application. */
@Configuration(proxyBeanMethods = false)
class AenderungenConfiguration {

    @Bean
    VerfolgteAenderungen aenderungen(MongoTemplate mongo, @Value("${passgenau.store.abgleich:30s}") Duration abgleich) {
        return new VerfolgteAenderungen(mongo.getDb(), abgleich);
    }
}
