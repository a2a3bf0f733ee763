package de.passgenau.api.teilnahme.konto;

import java.time.Duration;
import java.util.List;

import de.passgenau.api.liste.takt.Takt;
import de.passgenau.api.liste.takt.Taktarbeit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has accounts compared with what they account for. */
@Configuration(proxyBeanMethods = false)
class KontoConfiguration {

    @Bean
    Takt kontotakt(Kontoabgleich abgleich, Fallspur spur,
            @Value("${passgenau.massnahmenkonten.abgleich:10m}") Duration pause) {
        return new Takt("konto-abgleich", pause, List.of(
                new Taktarbeit(spur::tilge, "Spuren gelöschter Fälle in Durchgängen und Konten getilgt: {}",
                        "Spuren gelöschter Fälle konnten nicht getilgt werden"),
                new Taktarbeit(() -> leise(abgleich), "Maßnahmenkonten mit ihren Durchgängen abgeglichen: {}",
                        "Maßnahmenkonten konnten nicht mit den Durchgängen abgeglichen werden")));
    }

    /** Most accounts are as they should be: that is not worth a line. */
    private static int leise(Kontoabgleich abgleich) {
        abgleich.gehe();
        return 0;
    }
}
