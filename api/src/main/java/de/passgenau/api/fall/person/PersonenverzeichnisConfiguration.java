package de.passgenau.api.fall.person;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the cases followed. */
@Configuration(proxyBeanMethods = false)
class PersonenverzeichnisConfiguration {

    @Bean
    Personenverzeichnis personenverzeichnis(Dokumentliste<Fall> faelle) {
        var verzeichnis = new Personenverzeichnis();
        faelle.folge(verzeichnis);
        return verzeichnis;
    }
}
