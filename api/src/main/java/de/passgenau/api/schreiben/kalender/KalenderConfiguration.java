package de.passgenau.api.schreiben.kalender;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the parts of this package together. */
@Configuration(proxyBeanMethods = false)
class KalenderConfiguration {

    @Bean
    Terminvorrat terminvorrat(Dokumentliste<Fall> faelle) {
        var vorrat = new Terminvorrat();
        faelle.folge(vorrat);
        return vorrat;
    }
}
