package de.passgenau.api.vermittlung.pool.anfrage;

import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import de.passgenau.api.eingabe.Akte;
import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fristen.kalender.Kalender;
import de.passgenau.api.fristen.regelwerk.Regelwerk;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Listen;
import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.store.Indexplan;
import de.passgenau.api.store.Kurzform;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** Puts requests, their list and their store together. */
@Configuration(proxyBeanMethods = false)
class AnfrageConfiguration {

    private static final int ARBEITSTAGE = 3;

    @Bean
    Anfrageregeln anfrageregeln(Regelwerk regelwerk, @Value("${passgenau.pool.anfragen-je-tag:20}") int jeTag,
            @Value("${passgenau.pool.verfall:P28D}") Period verfall,
            @Value("${passgenau.pool.freigabe:P28D}") Period freigabe) {
        return new Anfrageregeln(jeTag, ARBEITSTAGE, verfall, freigabe, Kalender.fuer(regelwerk.land()));
    }

    @Bean
    Dokumentliste<Kontaktanfrage> anfrageliste(Listen listen, Anfragequelle quelle) {
        return listen.fuehre(quelle);
    }

    @Bean
    Aktenfuehrung<Kontaktanfrage> anfrageakten(Anfragespeicher speicher, Dokumentliste<Kontaktanfrage> liste,
            Clock clock, Supplier<UUID> kennungen) {
        var akte = new Akte<Kontaktanfrage>("id", liste::lade,
                schluessel -> liste.mit(Listenquelle.AUFRUFE, schluessel), speicher::speichere,
                anfrage -> Verstoss.of("poolprofilId", Eingabefehlercode.SCHON_VORHANDEN, "anfrage.doppelt"),
                anfrage -> liste.gespeichert(List.of(anfrage)));
        return new Aktenfuehrung<>(akte, clock, kennungen);
    }

    @Bean
    Kurzform<AnfrageId> anfrageId() {
        return new Kurzform<>(AnfrageId.class, AnfrageId::new, AnfrageId::wert);
    }

    @Bean
    Indexplan anfrageindizes() {
        return Indexplan.fuer(Anfragequelle.SAMMLUNG, new Index("anspruch", Direction.ASC).unique(),
                new Index("fall", Direction.ASC), new Index("arbeitgeber", Direction.ASC));
    }
}
