package de.passgenau.api.fristen.bestand;

import java.time.Clock;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fristen.kalender.Kalender;
import de.passgenau.api.fristen.rechnung.Fristenrechnung;
import de.passgenau.api.fristen.regelwerk.Regelwerk;
import de.passgenau.api.liste.Dokumentliste;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the parts of this package together. */
@Configuration(proxyBeanMethods = false)
class BestandConfiguration {

    @Bean
    Fristenbestand fristenbestand(Regelwerk regelwerk, Dokumentliste<Fall> faelle, Clock clock) {
        var rechnung = new Fristenrechnung(regelwerk, Kalender.fuer(regelwerk.land()));
        var bestand = new Fristenbestand(rechnung, clock);
        faelle.folge(bestand);
        return bestand;
    }
}
