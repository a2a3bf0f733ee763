package de.passgenau.api.vermittlung.angebot;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.massnahme.suche.Durchgangskunde;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.matching.Matching;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the Maßnahmen of the engine follow the catalogue. */
@Configuration(proxyBeanMethods = false)
class AngebotConfiguration {

    @Bean
    Angebotskartei angebotskartei(Matching matching, Dokumentliste<Massnahme> liste, Durchgangskunde durchgaenge,
            Angebotsabbildung abbildung) {
        var kartei = new Angebotskartei(matching.massnahmen(), liste, durchgaenge, abbildung);
        liste.folge(kartei);
        return kartei;
    }
}
