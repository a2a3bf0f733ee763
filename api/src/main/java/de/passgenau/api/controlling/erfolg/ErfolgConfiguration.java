package de.passgenau.api.controlling.erfolg;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets what is remembered follow the cases and the Durchgänge. */
@Configuration(proxyBeanMethods = false)
class ErfolgConfiguration {

    @Bean
    SmartInitializingSingleton erfolgFolgt(Dokumentliste<Fall> faelle, Fallentwicklungen entwicklungen,
            Dokumentliste<Durchgang> durchgaenge, Durchgangsbilanzen bilanzen) {
        return () -> {
            faelle.folge(entwicklungen);
            durchgaenge.folge(bilanzen);
        };
    }

    @Bean
    SmartInitializingSingleton angebotFolgt(Dokumentliste<Massnahme> massnahmen, Angebotene angebotene) {
        return () -> massnahmen.folge(angebotene);
    }
}
