package de.passgenau.api.bedarfsgemeinschaft.fallanlage;

import java.time.Duration;
import java.util.List;

import de.passgenau.api.liste.takt.Takt;
import de.passgenau.api.liste.takt.Taktarbeit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has claims removed that nobody needs any more. */
@Configuration(proxyBeanMethods = false)
class FallanlageConfiguration {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Bean
    Takt anspruchstakt(Ansprueche ansprueche) {
        return new Takt("falleroeffnungen", PAUSE, List.of(new Taktarbeit(ansprueche::raeumeAuf,
                "Vermerke über begonnene Fälle entfernt: {}",
                "Vermerke über begonnene Fälle konnten nicht entfernt werden")));
    }
}
