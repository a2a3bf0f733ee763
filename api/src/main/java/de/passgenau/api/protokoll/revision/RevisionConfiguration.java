package de.passgenau.api.protokoll.revision;

import java.util.Optional;

import de.passgenau.api.graphql.Siegel;
import de.passgenau.api.protokoll.Fallbezuege;
import de.passgenau.api.protokoll.Protokoll;
import de.passgenau.api.protokoll.ablage.Protokollpruefer;
import de.passgenau.api.protokoll.ablage.Protokollseiten;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Puts the parts of this package together. */
@Configuration(proxyBeanMethods = false)
class RevisionConfiguration {

    @Bean
    Protokollauskunft protokollauskunft(Protokoll protokoll, Protokollseiten seiten, Siegel siegel,
            ObjectProvider<Fallbezuege> faelle) {
        return new Protokollauskunft(protokoll, seiten, siegel, Optional.ofNullable(faelle.getIfAvailable()));
    }

    @Bean
    Protokollpruefung protokollpruefung(Protokoll protokoll, MongoTemplate mongo, Siegel siegel,
            @Value("${passgenau.mongodb.uri:}") String mongodb) {
        return new Protokollpruefung(protokoll,
                new Protokollpruefer(mongo.getDb(), Protokoll.besiegelung(siegel), mongodb.isBlank()));
    }
}
