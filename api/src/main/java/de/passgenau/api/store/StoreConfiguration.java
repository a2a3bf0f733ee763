package de.passgenau.api.store;

import java.util.Objects;
import java.util.concurrent.TimeUnit;

import de.passgenau.api.store.eingebettet.EingebetteterStore;
import de.passgenau.api.store.verdichtung.Verdichtung;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.util.StringUtils;

/** Connects the application with its store: the embedded one unless a MongoDB is configured. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreEinstellungen.class)
class StoreConfiguration {

    /** No MongoDB is configured. */
    static final class OhneMongodb implements Condition {

        @Override
        public boolean matches(ConditionContext kontext, AnnotatedTypeMetadata metadaten) {
            return !StringUtils.hasText(kontext.getEnvironment().getProperty("passgenau.mongodb.uri"));
        }
    }

    @Bean
    @Conditional(OhneMongodb.class)
    EingebetteterStore eingebetteterStore(StoreEinstellungen einstellungen) {
        return EingebetteterStore.starte(einstellungen.eingebettet());
    }

    @Bean
    MongoConnectionDetails storeVerbindung(ObjectProvider<EingebetteterStore> eingebettet,
            StoreEinstellungen einstellungen) {
        EingebetteterStore store = eingebettet.getIfAvailable();
        String uri = store != null ? store.uri() : Objects.requireNonNull(einstellungen.mongodb()).uri();
        return () -> Adresse.mitDatenbank(Objects.requireNonNull(uri).strip());
    }

    @Bean
    MongoClientSettingsBuilderCustomizer storeFristen(StoreEinstellungen einstellungen) {
        long suche = einstellungen.store().suchfrist().toMillis();
        long frist = einstellungen.store().frist().toMillis();
        return settings -> settings
                .applyToClusterSettings(c -> c.serverSelectionTimeout(suche, TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(p -> p.maxWaitTime(suche, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(s -> s.connectTimeout((int) suche, TimeUnit.MILLISECONDS)
                        .readTimeout((int) frist, TimeUnit.MILLISECONDS));
    }

    @Bean
    StoreHealthIndicator storeHealthIndicator(ObjectProvider<EingebetteterStore> eingebettet,
            MongoOperations mongo) {
        return new StoreHealthIndicator(mongo, eingebettet.getIfAvailable());
    }

    @Bean
    Verdichtung verdichtung(ObjectProvider<EingebetteterStore> eingebettet) {
        EingebetteterStore store = eingebettet.getIfAvailable();
        return store == null ? () -> {} : store::merkeNeuschriftVor;
    }

    @Bean
    Schemastand schemastand(ObjectProvider<Migration> migrationen) {
        return new Schemastand(migrationen.orderedStream().toList());
    }

    @Bean
    Bereitstellung storeBereitstellung(MongoTemplate mongo, ObjectProvider<Indexplan> plaene, Schemastand stand) {
        return new Bereitstellung(mongo, plaene.orderedStream().toList(), stand);
    }
}
