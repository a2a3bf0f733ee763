package de.passgenau.api.massnahme.suche;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.catalogue.durchgang.Durchgang;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the search follow the Durchgänge, wherever they are kept. */
@Configuration(proxyBeanMethods = false)
class SucheConfiguration {

    @Bean
    SmartInitializingSingleton durchgaengenFolgen(ObjectProvider<Dokumentliste<Durchgang>> listen,
            Durchgangskunde kunde) {
        return () -> listen.ifAvailable(liste -> liste.folge(kunde));
    }
}
