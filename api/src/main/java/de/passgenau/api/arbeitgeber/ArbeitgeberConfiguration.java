package de.passgenau.api.arbeitgeber;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Listen;
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
    Aktenfuehrung<Arbeitgeber> arbeitgeberakten(Arbeitgeberakte akte, Clock clock, Supplier<UUID> kennungen) {
        return new Aktenfuehrung<>(akte, clock, kennungen);
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
