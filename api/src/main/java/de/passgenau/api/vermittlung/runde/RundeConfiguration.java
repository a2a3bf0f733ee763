package de.passgenau.api.vermittlung.runde;

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

/** Puts sessions, their lines, lists and store together. */
@Configuration(proxyBeanMethods = false)
class RundeConfiguration {

    @Bean
    Dokumentliste<Abgleichrunde> rundenliste(Listen listen, Rundenquelle quelle) {
        return listen.fuehre(quelle);
    }

    @Bean
    Dokumentliste<Rundenzeile> zeilenliste(Listen listen, Zeilenquelle quelle) {
        return listen.fuehre(quelle);
    }

    @Bean
    Aktenfuehrung<Abgleichrunde> rundenakten(Abgleichrunden alle, Dokumentliste<Abgleichrunde> liste, Clock clock,
            Supplier<UUID> kennungen) {
        var akte = new Akte<Abgleichrunde>("id", liste::lade,
                schluessel -> liste.mit(Listenquelle.AUFRUFE, schluessel), (neu, aufruf) -> alle.save(neu),
                runde -> Verstoss.of("id", Eingabefehlercode.SCHON_VORHANDEN, "veraltet", runde.version()),
                runde -> liste.gespeichert(List.of(runde)));
        return new Aktenfuehrung<>(akte, clock, kennungen);
    }

    @Bean
    Aktenfuehrung<Rundenzeile> zeilenakten(Zeilenspeicher speicher, Dokumentliste<Rundenzeile> liste, Clock clock,
            Supplier<UUID> kennungen) {
        var akte = new Akte<Rundenzeile>("id", liste::lade,
                schluessel -> liste.mit(Listenquelle.AUFRUFE, schluessel), speicher::speichere,
                zeile -> Verstoss.of("id", Eingabefehlercode.SCHON_VORHANDEN, "veraltet", zeile.version()),
                zeile -> liste.gespeichert(List.of(zeile)));
        return new Aktenfuehrung<>(akte, clock, kennungen);
    }

    @Bean
    Kurzform<RundeId> rundeId() {
        return new Kurzform<>(RundeId.class, RundeId::new, RundeId::wert);
    }

    @Bean
    Kurzform<ZeilenId> zeilenId() {
        return new Kurzform<>(ZeilenId.class, ZeilenId::new, ZeilenId::wert);
    }

    @Bean
    Indexplan rundenindizes() {
        return Indexplan.fuer(Zeilenquelle.SAMMLUNG, new Index("fall", Direction.ASC),
                new Index("runde", Direction.ASC));
    }
}
