package de.passgenau.api.vermittlung;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Ereignismarken;
import de.passgenau.api.vermittlung.Bewerberliste.Blick;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the parts of this package together. */
@Configuration(proxyBeanMethods = false)
class VermittlungConfiguration {

    @Bean
    Bewerberliste<Kandidat> kandidatenliste(Dokumentliste<Fall> liste, Bewerbersichten sichten,
            Bewerberkennungen kennungen, Ereignismarken marken) {
        return new Bewerberliste<>(liste, new Blick<>(Kandidat.class, Fallsicht::kandidaten,
                (fall, pseudonym) -> sichten.kandidat(fall, fall.bewerber(), pseudonym), Kandidat::version),
                kennungen, marken);
    }
}
