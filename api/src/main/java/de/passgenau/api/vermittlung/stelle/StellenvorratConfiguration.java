package de.passgenau.api.vermittlung.stelle;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.takt.Takt;
import de.passgenau.api.liste.takt.Taktarbeit;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.matching.Matching;
import org.springframework.beans.factory.annotation.Value;
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

    /** What stood until yesterday is in nobody's way in the morning. */
    @Bean
    Takt stellentakt(Stellenvorrat vorrat, @Value("${passgenau.stellen.takt:1m}") Duration pause) {
        return new Takt("stellen", pause, List.of(new Taktarbeit(vorrat::raeume,
                "Abgelaufene Stellen aus der Suche genommen: {}",
                "Abgelaufene Stellen konnten nicht aus der Suche genommen werden")));
    }

    @Bean
    Stellenkunde stellenkunde(Stellenvorrat vorrat) {
        return new Stellenkunde(vorrat);
    }
}
