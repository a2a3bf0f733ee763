package de.passgenau.api.stelle.vorgang;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.eingabe.Akte;
import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Listen;
import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.api.stelle.Stellenangebote;
import de.passgenau.api.stelle.suche.Stellenquelle;
import de.passgenau.api.store.Indexplan;
import de.passgenau.api.store.Kurzform;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** Puts offers, their list and their store together. */
@Configuration(proxyBeanMethods = false)
class StelleConfiguration {

    @Bean
    Dokumentliste<Stellenangebot> stellenliste(Listen listen, Stellenquelle quelle) {
        return listen.fuehre(quelle);
    }

    @Bean
    Akte<Stellenangebot> stellenakte(Stellenangebote alle, Dokumentliste<Stellenangebot> liste, Doppelwache wache) {
        return new Akte<>("id", liste::lade, schluessel -> liste.mit(Listenquelle.AUFRUFE, schluessel),
                (neu, aufruf) -> alle.save(neu), wache::grund, stelle -> liste.gespeichert(List.of(stelle)));
    }

    @Bean
    Aktenfuehrung<Stellenangebot> stellenakten(Akte<Stellenangebot> akte, Clock clock, Supplier<UUID> kennungen) {
        return new Aktenfuehrung<>(akte, clock, kennungen);
    }

    @Bean
    Stellenzutaten stellenzutaten(Aktenfuehrung<Stellenangebot> akten, Dokumentliste<Arbeitgeber> arbeitgeber,
            Kennungen kennungen) {
        return new Stellenzutaten(akten, arbeitgeber, kennungen);
    }

    @Bean
    Kurzform<StellenangebotId> stellenangebotId() {
        return new Kurzform<>(StellenangebotId.class, StellenangebotId::new, StellenangebotId::wert);
    }

    /** Of two reports of the same offer at once, one is stored. */
    @Bean
    Indexplan stellenindizes() {
        return Indexplan.fuer("stellenangebote", new Index("doppel.beginn", Direction.ASC).unique(),
                new Index("doppel.text", Direction.ASC).unique(), new Index("arbeitgeber", Direction.ASC));
    }
}
