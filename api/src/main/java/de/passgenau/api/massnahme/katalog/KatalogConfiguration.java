package de.passgenau.api.massnahme.katalog;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import de.passgenau.api.eingabe.Akte;
import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Listen;
import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.store.Indexplan;
import de.passgenau.api.store.Kurzform;
import de.passgenau.catalogue.durchgang.DurchgangId;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import de.passgenau.catalogue.massnahme.Massnahmen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** Puts the Maßnahmen of the catalogue and their store together. */
@Configuration(proxyBeanMethods = false)
class KatalogConfiguration {

    @Bean
    Dokumentliste<Massnahme> massnahmenliste(Listen listen, Massnahmenquelle quelle) {
        return listen.fuehre(quelle);
    }

    @Bean
    Aktenfuehrung<Massnahme> massnahmenakten(Massnahmen alle, Dokumentliste<Massnahme> liste, Clock clock,
            Supplier<UUID> kennungen, Katalogvermerk vermerk) {
        var akte = new Akte<Massnahme>("id", liste::lade,
                schluessel -> liste.mit(Listenquelle.AUFRUFE, schluessel),
                (neu, aufruf) -> vermerk.vermerkt(Massnahme.class, neu, aufruf, () -> alle.save(neu)),
                massnahme -> Verstoss.of("id", Eingabefehlercode.SCHON_VORHANDEN, "katalog.massnahme-vorhanden",
                        massnahme.eindeutig()),
                massnahme -> liste.gespeichert(List.of(massnahme)));
        return new Aktenfuehrung<>(akte, clock, kennungen);
    }

    @Bean
    Kurzform<MassnahmeId> massnahmeId() {
        return new Kurzform<>(MassnahmeId.class, MassnahmeId::new, MassnahmeId::wert);
    }

    @Bean
    Kurzform<DurchgangId> durchgangId() {
        return new Kurzform<>(DurchgangId.class, DurchgangId::new, DurchgangId::wert);
    }

    @Bean
    Kurzform<TeilnahmeId> teilnahmeId() {
        return new Kurzform<>(TeilnahmeId.class, TeilnahmeId::new, TeilnahmeId::wert);
    }

    @Bean
    Kurzform<Fallkennung> fallkennung() {
        return new Kurzform<>(Fallkennung.class, Fallkennung::new, Fallkennung::wert);
    }

    @Bean
    Indexplan massnahmenindizes() {
        return Indexplan.fuer("massnahmen", new Index("eindeutig", Direction.ASC).unique());
    }
}
