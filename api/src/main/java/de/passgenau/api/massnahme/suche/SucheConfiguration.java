package de.passgenau.api.massnahme.suche;

import java.time.Duration;
import java.util.List;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.takt.Takt;
import de.passgenau.api.liste.takt.Taktarbeit;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the search follow the Durchgänge and the names of Träger, wherever they are kept. */
@Configuration(proxyBeanMethods = false)
class SucheConfiguration {

    @Bean
    SmartInitializingSingleton durchgaengenFolgen(ObjectProvider<Dokumentliste<Durchgang>> listen,
            Durchgangskunde kunde) {
        return () -> listen.ifAvailable(liste -> liste.folge(kunde));
    }

    @Bean
    SmartInitializingSingleton traegernFolgen(ObjectProvider<Dokumentliste<Traeger>> listen, Traegerkunde kunde) {
        return () -> listen.ifAvailable(liste -> liste.folge(kunde));
    }

    /** So that nobody who searches on a new morning waits for what the night has changed. */
    @Bean
    Takt suchtakt(Dokumentliste<Massnahme> liste, Durchgangskunde kunde,
            @Value("${passgenau.massnahmensuche.takt:20s}") Duration pause) {
        return new Takt("massnahmensuche", pause,
                List.of(new Taktarbeit(() -> kunde.bringeNach(liste), "Maßnahmen für die Suche erneuert: {}",
                        "Maßnahmen konnten nicht für die Suche erneuert werden")));
    }
}
