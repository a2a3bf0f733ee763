package de.passgenau.api.arbeitgeber.betreuung;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import de.passgenau.api.eingabe.Akte;
import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Listen;
import de.passgenau.api.liste.Listenquelle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the parts of this package together. */
@Configuration(proxyBeanMethods = false)
class BetreuungConfiguration {

    @Bean
    Dokumentliste<Arbeitgeberbetreuung> betreuungsliste(Listen listen, Betreuungsquelle quelle) {
        return listen.fuehre(quelle);
    }

    @Bean
    Aktenfuehrung<Arbeitgeberbetreuung> betreuungsakten(AlleArbeitgeberbetreuungen alle,
            Betreuungsanfang anfang, Dokumentliste<Arbeitgeberbetreuung> liste, Clock clock) {
        Supplier<UUID> nie = () -> {
            throw new IllegalStateException("It has the id of its employer");
        };
        var akte = new Akte<Arbeitgeberbetreuung>("arbeitgeberId", anfang::finde,
                schluessel -> liste.mit(Listenquelle.AUFRUFE, schluessel), (neu, aufruf) -> alle.save(neu),
                betreuung -> Verstoss.of("version", Eingabefehlercode.VERALTET, "veraltet", betreuung.version()),
                betreuung -> liste.gespeichert(List.of(betreuung)));
        return new Aktenfuehrung<>(akte, clock, nie);
    }
}
