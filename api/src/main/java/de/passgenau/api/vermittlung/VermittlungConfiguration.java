package de.passgenau.api.vermittlung;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.graphql.Knotenart;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.vermittlung.Bewerberknoten.Blick;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the parts of this package together. */
@Configuration(proxyBeanMethods = false)
class VermittlungConfiguration {

    @Bean
    Knotenart<Kandidat> kandidatenknoten(Dokumentliste<Fall> liste, Bewerbersichten sichten,
            Bewerberkennungen kennungen) {
        return new Bewerberknoten<>(Kandidat.class, liste, new Blick<>(Fallsicht::kandidaten,
                (fall, anrufer) -> sichten.kandidat(fall, kennungen.pseudonym(fall.kennung(), anrufer))), kennungen);
    }

    @Bean
    Knotenart<Poolprofil> poolknoten(Dokumentliste<Fall> liste, Bewerbersichten sichten,
            Bewerberkennungen kennungen) {
        return new Bewerberknoten<>(Poolprofil.class, liste, new Blick<>(Fallsicht::pool,
                (fall, anrufer) -> sichten.poolprofil(fall, kennungen.pseudonym(fall.kennung(), anrufer))), kennungen);
    }
}
