package de.passgenau.api.vermittlung.vorschlag;

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
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.Stellenangebote;
import de.passgenau.api.store.Indexplan;
import de.passgenau.api.store.Kurzform;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** Puts proposals, their list and their store together. */
@Configuration(proxyBeanMethods = false)
class VorschlagConfiguration {

    @Bean
    Dokumentliste<Vermittlungsvorschlag> vorschlagsliste(Listen listen, Vorschlagsquelle quelle) {
        return listen.fuehre(quelle);
    }

    @Bean
    Aktenfuehrung<Vermittlungsvorschlag> vorschlagsakten(Vorschlagsspeicher speicher,
            Dokumentliste<Vermittlungsvorschlag> liste, Clock clock, Supplier<UUID> kennungen) {
        var akte = new Akte<Vermittlungsvorschlag>("id", liste::lade,
                schluessel -> liste.mit(Listenquelle.AUFRUFE, schluessel), speicher::speichere,
                vorschlag -> Verstoss.of("stellenangebotId", Eingabefehlercode.SCHON_VORHANDEN, "vorschlag.doppelt"),
                vorschlag -> liste.gespeichert(List.of(vorschlag)));
        return new Aktenfuehrung<>(akte, clock, kennungen);
    }

    @Bean
    Platzpflege platzpflege(Dokumentliste<Vermittlungsvorschlag> liste, Dokumentliste<Stellenangebot> stellen,
            Stellenangebote alle, Clock clock) {
        var pflege = new Platzpflege(stellen, alle, clock);
        liste.folge(pflege);
        return pflege;
    }

    @Bean
    Kurzform<VorschlagId> vorschlagId() {
        return new Kurzform<>(VorschlagId.class, VorschlagId::new, VorschlagId::wert);
    }

    @Bean
    Indexplan vorschlagsindizes() {
        return Indexplan.fuer(Vorschlagsquelle.SAMMLUNG, new Index("fall", Direction.ASC),
                new Index("stelle", Direction.ASC));
    }
}
