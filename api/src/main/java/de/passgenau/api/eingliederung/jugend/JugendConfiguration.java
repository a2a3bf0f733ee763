package de.passgenau.api.eingliederung.jugend;

import java.time.Duration;
import java.util.List;

import de.passgenau.api.liste.takt.Takt;
import de.passgenau.api.liste.takt.Taktarbeit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has target groups end on their days. */
@Configuration(proxyBeanMethods = false)
class JugendConfiguration {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Bean
    Takt zielgruppentakt(Zielgruppengang gang) {
        return new Takt("zielgruppen", PAUSE, List.of(new Taktarbeit(gang::gehe,
                "Zielgruppen, deren Tag gekommen ist, gewechselt: {}",
                "Zielgruppen, deren Tag gekommen ist, konnten nicht gewechselt werden")));
    }
}
