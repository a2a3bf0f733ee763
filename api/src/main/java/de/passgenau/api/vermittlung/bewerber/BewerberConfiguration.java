package de.passgenau.api.vermittlung.bewerber;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.takt.Takt;
import de.passgenau.api.liste.takt.Taktarbeit;
import de.passgenau.api.vermittlung.vorgeschichte.Vorgeschichte;
import de.passgenau.api.verzeichnis.Verzeichnisse;
import de.passgenau.matching.Matching;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.kenntnis.Kenntnisverzeichnis;
import de.passgenau.matching.lucene.Lucenematching;
import org.springframework.beans.factory.annotation.Value;
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
    Stellenaussicht stellenaussicht(Matching matching, Clock clock) {
        return new Stellenaussicht(matching, clock);
    }

    @Bean
    Personenkunde personenkunde(Tagesabbildung abbildung, Vorgeschichte vorgeschichte, Stellenaussicht aussicht) {
        return new Personenkunde(abbildung, vorgeschichte, aussicht);
    }

    @Bean
    Bewerberkartei bewerberkartei(Matching matching, Personenkunde personen, Vorgeschichte vorgeschichte,
            Dokumentliste<Fall> faelle) {
        var kartei = new Bewerberkartei(matching.bewerber(), personen, vorgeschichte.nachzuholen());
        faelle.folge(kartei);
        return kartei;
    }

    @Bean
    Bewerberstand bewerberstand(Bewerberkartei kartei, Dokumentliste<Fall> faelle, Vorgeschichte vorgeschichte,
            Stellenaussicht aussicht) {
        return new Bewerberstand(kartei, faelle, vorgeschichte, aussicht);
    }

    /** So that nobody who asks for participants waits for what Durchgänge or offers have said of many. */
    @Bean
    Takt bewerbertakt(Bewerberstand stand, @Value("${passgenau.bewerber.takt:20s}") Duration pause) {
        return new Takt("bewerber", pause, List.of(new Taktarbeit(stand::bringeNach,
                "Personen wegen ihrer Teilnahmen oder neuer Stellen für die Suche erneuert: {}",
                "Personen konnten nicht wegen ihrer Teilnahmen oder neuer Stellen erneuert werden")));
    }
}
