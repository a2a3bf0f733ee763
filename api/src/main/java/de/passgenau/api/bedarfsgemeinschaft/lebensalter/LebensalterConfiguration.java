package de.passgenau.api.bedarfsgemeinschaft.lebensalter;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.liste.Dokumentliste;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the households followed. */
@Configuration(proxyBeanMethods = false)
class LebensalterConfiguration {

    @Bean
    Altersvorrat altersvorrat(Dokumentliste<Bedarfsgemeinschaft> haushalte) {
        var vorrat = new Altersvorrat();
        haushalte.folge(vorrat);
        return vorrat;
    }
}
