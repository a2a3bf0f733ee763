package de.passgenau.api.store.sicherung;

import java.time.Clock;

import de.passgenau.api.geheimnis.Geheimnis;
import de.passgenau.api.store.Indexplan;
import de.passgenau.api.store.Schemastand;
import de.passgenau.api.store.StoreBereit;
import de.passgenau.api.store.eingebettet.EingebetteterStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The backup of the running application. */
@Configuration(proxyBeanMethods = false)
class SicherungConfiguration {

    @Bean
    Sicherung sicherung(MongoTemplate mongo, ObjectProvider<EingebetteterStore> eingebettet, Sicherung.Schema schema,
            Geheimnis geheimnis) {
        return new Sicherung(new Bestand(mongo.getDb(), eingebettet.getIfAvailable()), schema, geheimnis,
                Clock.systemUTC());
    }

    @Bean
    Sicherung.Schema sicherungSchema(Schemastand stand, ObjectProvider<Indexplan> plaene, StoreBereit bereit) {
        return new Sicherung.Schema(stand, plaene.orderedStream().toList(), bereit::stelleBereit);
    }
}
