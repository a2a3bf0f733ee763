package de.passgenau.api.vermittlung.runde.folge;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.vermittlung.kartei.Fallanhang;
import de.passgenau.api.vermittlung.runde.Rundenzeile;
import de.passgenau.api.vermittlung.runde.Rundenzeilen;
import de.passgenau.api.vermittlung.runde.Zeilenquelle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the lines of deleted cases taken away. */
@Configuration(proxyBeanMethods = false)
class RundenfolgeConfiguration {

    @Bean
    Fallanhang zeilenende(Rundenzeilen alle, Dokumentliste<Rundenzeile> liste, Dokumentliste<Fall> faelle) {
        var ende = Fallanhang.von(Zeilenquelle.SAMMLUNG, liste, Rundenzeile::fall, fall -> {
            var zugehoerige = alle.findByFall(fall);
            alle.deleteByFall(fall);
            return zugehoerige;
        });
        faelle.folge(ende);
        return ende;
    }
}
