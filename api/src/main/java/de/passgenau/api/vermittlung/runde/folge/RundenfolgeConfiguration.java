package de.passgenau.api.vermittlung.runde.folge;

import java.time.Clock;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.vermittlung.kartei.Fallanhang;
import de.passgenau.api.vermittlung.runde.Rundenzeile;
import de.passgenau.api.vermittlung.runde.Rundenzeilen;
import de.passgenau.api.vermittlung.runde.Zeilenquelle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has what was put off remembered, and the lines of deleted cases taken away. */
@Configuration(proxyBeanMethods = false)
class RundenfolgeConfiguration {

    @Bean
    Wiedervorlagenzettel wiedervorlagenzettel(Dokumentliste<Rundenzeile> liste, Clock clock) {
        var zettel = new Wiedervorlagenzettel(clock);
        liste.folge(zettel);
        return zettel;
    }

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
