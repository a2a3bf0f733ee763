package de.passgenau.api.vermittlung.stelle;

import java.time.Clock;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.matching.Matching;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the offers of the engine follow those that employers report. */
@Configuration(proxyBeanMethods = false)
class StellenvorratConfiguration {

    @Bean
    Stellenvorrat stellenvorrat(Matching matching, Dokumentliste<Stellenangebot> liste, Clock clock) {
        var vorrat = new Stellenvorrat(matching.stellen(), liste::merkmaleDerSicht, clock);
        liste.folge(vorrat);
        return vorrat;
    }

    @Bean
    Stellenkunde stellenkunde(Stellenvorrat vorrat) {
        return new Stellenkunde(vorrat);
    }
}
