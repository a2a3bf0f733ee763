package de.passgenau.api.fristen.arbeitsliste;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the parts of this package together. */
@Configuration(proxyBeanMethods = false)
class ArbeitslisteConfiguration {

    @Bean
    Arbeitsvorrat arbeitsvorrat(Dokumentliste<Fall> faelle) {
        var vorrat = new Arbeitsvorrat();
        faelle.folge(vorrat);
        return vorrat;
    }
}
