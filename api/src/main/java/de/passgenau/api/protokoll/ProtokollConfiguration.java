package de.passgenau.api.protokoll;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import de.passgenau.api.graphql.Siegel;
import de.passgenau.api.protokoll.ablage.Aufbewahrung;
import de.passgenau.api.protokoll.ablage.Protokollablage;
import de.passgenau.api.protokoll.ablage.Protokollschreiber;
import de.passgenau.api.protokoll.ablage.Protokollschreiber.Einrichtung;
import de.passgenau.api.protokoll.ablage.Protokollseiten;
import de.passgenau.api.protokoll.ablage.Zeitspanne;
import de.passgenau.api.protokoll.kette.Protokollart;
import de.passgenau.api.store.Indexplan;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** Puts the parts of this package together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProtokollEinstellungen.class)
class ProtokollConfiguration {

    /** On the clock of the world: evidence does not follow the day that the office is shown for demonstration. */
    @Bean
    Protokollschreiber protokollschreiber(MongoTemplate mongo, ProtokollEinstellungen einstellungen, Siegel siegel,
            @Value("${passgenau.mongodb.uri:}") String mongodb, Supplier<UUID> kennungen) {
        if (!Aufbewahrung.reicht(einstellungen.aufbewahrung())) {
            throw new AufbewahrungZuKurz(einstellungen.aufbewahrung());
        }
        var einrichtung = new Einrichtung(kennungen.get().toString(), einstellungen.instanz(), mongodb.isBlank(),
                new Aufbewahrung(einstellungen.aufbewahrung()));
        return Protokollschreiber.auf(mongo.getDb(), einrichtung, Protokoll.besiegelung(siegel), Clock.systemUTC());
    }

    @Bean
    Protokollbetrieb protokollbetrieb(Protokollschreiber schreiber) {
        return new Protokollbetrieb(schreiber);
    }

    @Bean
    Protokollablage protokollablage(MongoTemplate mongo) {
        return new Protokollablage(mongo.getDb());
    }

    @Bean
    Protokoll protokoll(Protokollschreiber schreiber, Siegel siegel) {
        return new Protokoll(schreiber, siegel);
    }

    @Bean
    WebGraphQlInterceptor lesevermerke(Protokoll protokoll) {
        return new Lesevermerke(protokoll);
    }

    @Bean
    Abgleichprotokoll abgleichprotokoll(Protokoll protokoll, Protokollablage ablage, Protokollseiten seiten) {
        return new Abgleichprotokoll(protokoll, ablage, seiten);
    }

    @Bean
    Uebersteuerung.Statistik uebersteuerung(Protokollseiten seiten) {
        return (von, bis) -> {
            var spanne = new Zeitspanne(von, bis);
            return new Uebersteuerung(seiten.anzahl(Protokollart.ENTSCHEIDUNG, spanne, Map.of()),
                    seiten.anzahl(Protokollart.ENTSCHEIDUNG, spanne, Map.of("uebersteuert", "true")));
        };
    }

    @Bean
    Protokollseiten protokollseiten(MongoTemplate mongo, @Value("${passgenau.mongodb.uri:}") String mongodb) {
        return new Protokollseiten(mongo.getDb(), mongodb.isBlank());
    }

    @Bean
    Indexplan protokollindizes() {
        return Indexplan.fuer(Protokollablage.SAMMLUNG,
                new Index("bezuege", Direction.ASC).on("zeit", Direction.DESC),
                new Index("anrufer", Direction.ASC).on("zeit", Direction.DESC),
                new Index("art", Direction.ASC).on("zeit", Direction.DESC),
                new Index("zeit", Direction.DESC).on("nummer", Direction.DESC).on("instanz", Direction.DESC),
                new Index("instanz", Direction.ASC).on("art", Direction.ASC).on("nummer", Direction.ASC));
    }
}
