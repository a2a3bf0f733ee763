package de.passgenau.api.eingliederung.akte;

import de.passgenau.api.eingliederung.Vorgaben;
import de.passgenau.api.fristen.regelwerk.Grundregelwerk;
import de.passgenau.api.fristen.regelwerk.Regelwerk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the parts of this package together. */
@Configuration(proxyBeanMethods = false)
class AkteConfiguration {

    @Bean
    Vorgaben vorgaben(Regelwerk regelwerk, Grundregelwerk sonst) {
        return Vorgabenwahl.aus(regelwerk, sonst.regelwerk());
    }
}
