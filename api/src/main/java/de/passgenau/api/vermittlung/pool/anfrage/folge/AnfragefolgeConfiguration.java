package de.passgenau.api.vermittlung.pool.anfrage.folge;

import java.time.Clock;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.vermittlung.kartei.Fallanhang;
import de.passgenau.api.vermittlung.pool.anfrage.Anfragequelle;
import de.passgenau.api.vermittlung.pool.anfrage.Kontaktanfrage;
import de.passgenau.api.vermittlung.pool.anfrage.Kontaktanfragen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has requests remembered, and those of deleted cases taken away. */
@Configuration(proxyBeanMethods = false)
class AnfragefolgeConfiguration {

    @Bean
    Anfragemerkzettel anfragemerkzettel(Dokumentliste<Kontaktanfrage> liste, Clock clock) {
        var zettel = new Anfragemerkzettel(clock);
        liste.folge(zettel);
        return zettel;
    }

    @Bean
    Anfragenstrom anfragenstrom(Dokumentliste<Kontaktanfrage> liste) {
        var strom = new Anfragenstrom();
        liste.folge(strom);
        return strom;
    }

    @Bean
    Fallanhang anfrageende(Kontaktanfragen alle, Dokumentliste<Kontaktanfrage> liste, Dokumentliste<Fall> faelle) {
        var ende = Fallanhang.von(Anfragequelle.SAMMLUNG, liste, Kontaktanfrage::fall, fall -> {
            var zugehoerige = alle.findByFall(fall);
            alle.deleteByFall(fall);
            return zugehoerige;
        });
        faelle.folge(ende);
        return ende;
    }
}
