package de.passgenau.api.arbeitgeber;

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
import de.passgenau.api.store.Indexplan;
import de.passgenau.api.store.Kurzform;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** Puts the parts of this package together. */
@Configuration(proxyBeanMethods = false)
class ArbeitgeberConfiguration {

    @Bean
    Dokumentliste<Arbeitgeber> arbeitgeberliste(Listen listen, Arbeitgeberquelle quelle) {
        return listen.fuehre(quelle);
    }

    @Bean
    Aktenfuehrung<Arbeitgeber> arbeitgeberakten(AlleArbeitgeber alle, Dokumentliste<Arbeitgeber> liste, Clock clock,
            Supplier<UUID> kennungen) {
        var akte = new Akte<Arbeitgeber>("id", liste::lade,
                schluessel -> liste.mit(Listenquelle.AUFRUFE, schluessel), (neu, aufruf) -> alle.save(neu),
                ArbeitgeberConfiguration::schonVorhanden,
                arbeitgeber -> liste.gespeichert(List.of(arbeitgeber)));
        return new Aktenfuehrung<>(akte, clock, kennungen);
    }

    private static Verstoss schonVorhanden(Arbeitgeber arbeitgeber) {
        return Verstoss.of("betriebsnummer", Eingabefehlercode.SCHON_VORHANDEN,
                "betriebsnummer-vergeben", arbeitgeber.eindeutig());
    }

    @Bean
    Kurzform<ArbeitgeberId> arbeitgeberId() {
        return new Kurzform<>(ArbeitgeberId.class, ArbeitgeberId::new, ArbeitgeberId::wert);
    }

    @Bean
    Kurzform<Betriebsnummer> betriebsnummer() {
        return new Kurzform<>(Betriebsnummer.class, Betriebsnummer::new, Betriebsnummer::wert);
    }

    @Bean
    Indexplan arbeitgeberindizes() {
        return Indexplan.fuer("arbeitgeber", new Index("eindeutig", Direction.ASC).unique());
    }
}
