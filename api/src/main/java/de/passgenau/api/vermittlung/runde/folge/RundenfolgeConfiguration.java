package de.passgenau.api.vermittlung.runde.folge;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.vermittlung.runde.Rundenzeile;
import de.passgenau.api.vermittlung.runde.Rundenzeilen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the lines of deleted cases taken away. */
@Configuration(proxyBeanMethods = false)
class RundenfolgeConfiguration {

    @Bean
    Zeilenende zeilenende(Rundenzeilen alle, Dokumentliste<Rundenzeile> liste, Dokumentliste<Fall> faelle) {
        var ende = new Zeilenende(alle, liste);
        faelle.folge(ende);
        return ende;
    }
}
