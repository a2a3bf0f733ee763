package de.passgenau.api.vermittlung.suchauftrag;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import de.passgenau.api.eingabe.Akte;
import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Listen;
import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.store.Indexplan;
import de.passgenau.api.store.Kurzform;
import de.passgenau.api.vermittlung.kartei.Fallanhang;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** Puts saved searches, their list and their store together. */
@Configuration(proxyBeanMethods = false)
class SuchauftragConfiguration {

    @Bean
    Dokumentliste<Suchauftrag> suchauftragsliste(Listen listen, Suchauftragsquelle quelle) {
        return listen.fuehre(quelle);
    }

    @Bean
    Aktenfuehrung<Suchauftrag> suchauftragsakten(Suchauftraege alle, Dokumentliste<Suchauftrag> liste, Clock clock,
            Supplier<UUID> kennungen) {
        var akte = new Akte<Suchauftrag>("suchauftragId", liste::lade,
                schluessel -> liste.mit(Listenquelle.AUFRUFE, schluessel),
                (neu, aufruf) -> alle.save(neu),
                auftrag -> Verstoss.of("suchauftragId", Eingabefehlercode.SCHON_VORHANDEN, "suchauftrag.vorhanden"),
                auftrag -> liste.gespeichert(List.of(auftrag)));
        return new Aktenfuehrung<>(akte, clock, kennungen);
    }

    @Bean
    Fallanhang suchauftragsende(Suchauftraege alle, Dokumentliste<Suchauftrag> liste,
            Dokumentliste<Fall> faelle) {
        var ende = Fallanhang.von(Suchauftrag.SAMMLUNG, liste, Suchauftrag::fall, fall -> {
            var zugehoerige = alle.findByFall(fall);
            alle.deleteByFall(fall);
            return zugehoerige;
        });
        faelle.folge(ende);
        return ende;
    }

    @Bean
    Kurzform<SuchauftragId> suchauftragId() {
        return new Kurzform<>(SuchauftragId.class, SuchauftragId::new, SuchauftragId::wert);
    }

    @Bean
    Indexplan suchauftragsindizes() {
        return Indexplan.fuer(Suchauftrag.SAMMLUNG, new Index("besitzer", Direction.ASC),
                new Index("fall", Direction.ASC));
    }
}
