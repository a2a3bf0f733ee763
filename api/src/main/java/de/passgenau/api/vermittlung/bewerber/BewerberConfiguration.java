package de.passgenau.api.vermittlung.bewerber;

import java.time.Clock;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.verzeichnis.Verzeichnisse;
import de.passgenau.matching.Matching;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.kenntnis.Kenntnisverzeichnis;
import de.passgenau.matching.lucene.Lucenematching;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the engine and lets its persons follow the cases. */
@Configuration(proxyBeanMethods = false)
class BewerberConfiguration {

    @Bean
    Matching matching() {
        return Lucenematching.imSpeicher(Berufsnaehen.mitgeliefert(),
                code -> Kenntnisverzeichnis.mitgeliefert().bezeichnung(code));
    }

    @Bean
    Tagesabbildung tagesabbildung(Verzeichnisse verzeichnisse, Clock clock) {
        return new Tagesabbildung(tag -> new Fallabbildung(
                new Wissen(verzeichnisse.berufe(), Kenntnisverzeichnis.mitgeliefert(), verzeichnisse.orte(), tag)),
                clock);
    }

    @Bean
    Zugangskunde zugangskunde(Tagesabbildung abbildung, Clock clock) {
        return new Zugangskunde(abbildung, clock);
    }

    @Bean
    Bewerberkartei bewerberkartei(Matching matching, Tagesabbildung abbildung, Dokumentliste<Fall> faelle) {
        var kartei = new Bewerberkartei(matching.bewerber(), abbildung);
        faelle.folge(kartei);
        return kartei;
    }
}
