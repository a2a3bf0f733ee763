package de.passgenau.api.vermittlung.vorgeschichte;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets what is known of earlier Maßnahmen follow the catalogue. */
@Configuration(proxyBeanMethods = false)
class VorgeschichteConfiguration {

    @Bean
    SmartInitializingSingleton vorgeschichteFolgt(Dokumentliste<Durchgang> durchgaenge,
            Dokumentliste<Massnahme> massnahmen, Vorgeschichte vorgeschichte, Gleichartige gleichartige) {
        return () -> {
            gleichartige.melde(vorgeschichte::andersAls);
            massnahmen.folge(gleichartige);
            durchgaenge.folge(vorgeschichte);
        };
    }
}
