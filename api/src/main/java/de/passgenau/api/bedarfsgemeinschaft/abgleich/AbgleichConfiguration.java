package de.passgenau.api.bedarfsgemeinschaft.abgleich;

import java.time.Duration;

import de.passgenau.api.liste.takt.Takt;
import de.passgenau.api.liste.takt.Taktarbeit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has households compared with the cases of their members. */
@Configuration(proxyBeanMethods = false)
class AbgleichConfiguration {

    @Bean
    Takt haushaltstakt(Abgleichgang gang, @Value("${passgenau.bedarfsgemeinschaft.abgleich:10m}") Duration pause) {
        return new Takt("haushalts-abgleich", pause, gang.schritte()
                .stream()
                .map(schritt -> new Taktarbeit(schritt,
                        "Zwischen Bedarfsgemeinschaften und Fällen ihrer Mitglieder abgeglichen: {}",
                        "Bedarfsgemeinschaften konnten nicht mit den Fällen ihrer Mitglieder abgeglichen werden"))
                .toList());
    }
}
