package de.passgenau.api.massnahme;

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
import de.passgenau.api.massnahme.katalog.Katalogvermerk;
import de.passgenau.api.store.Indexplan;
import de.passgenau.api.store.Kurzform;
import de.passgenau.catalogue.AlleTraeger;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.TraegerId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** Puts the parts of this package and the catalogue together. */
@Configuration(proxyBeanMethods = false)
class MassnahmeConfiguration {

    @Bean
    Dokumentliste<Traeger> traegerliste(Listen listen, Traegerquelle quelle) {
        return listen.fuehre(quelle);
    }

    @Bean
    Aktenfuehrung<Traeger> traegerakten(AlleTraeger alle, Dokumentliste<Traeger> liste, Clock clock,
            Supplier<UUID> kennungen, Katalogvermerk vermerk) {
        var akte = new Akte<Traeger>("id", liste::lade,
                schluessel -> liste.mit(Listenquelle.AUFRUFE, schluessel),
                (neu, aufruf) -> vermerk.vermerkt(Traeger.class, neu, aufruf, () -> alle.save(neu)),
                MassnahmeConfiguration::schonVorhanden,
                traeger -> liste.gespeichert(List.of(traeger)));
        return new Aktenfuehrung<>(akte, clock, kennungen);
    }

    private static Verstoss schonVorhanden(Traeger traeger) {
        return Verstoss.of("name", Eingabefehlercode.SCHON_VORHANDEN, "traeger-vorhanden",
                traeger.name());
    }

    @Bean
    Kurzform<TraegerId> traegerId() {
        return new Kurzform<>(TraegerId.class, TraegerId::new, TraegerId::wert);
    }

    @Bean
    Indexplan traegerindizes() {
        return Indexplan.fuer("traeger", new Index("eindeutig", Direction.ASC).unique());
    }
}
