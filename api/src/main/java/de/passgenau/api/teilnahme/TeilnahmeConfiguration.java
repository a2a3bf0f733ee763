package de.passgenau.api.teilnahme;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import de.passgenau.api.eingabe.Akte;
import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Fortschreibung;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Listen;
import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.store.Indexplan;
import de.passgenau.catalogue.durchgang.Durchgang;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** Puts the parts of this package and the catalogue together. */
@Configuration(proxyBeanMethods = false)
class TeilnahmeConfiguration {

    @Bean
    Dokumentliste<Durchgang> durchgangsliste(Listen listen, Durchgangsquelle quelle) {
        return listen.fuehre(quelle);
    }

    @Bean
    Aktenfuehrung<Durchgang> durchgangsakten(Durchgangsspeicher speicher, Dokumentliste<Durchgang> liste, Clock clock,
            Supplier<UUID> kennungen) {
        var akte = new Akte<Durchgang>("id", liste::lade, schluessel -> liste.mit(Listenquelle.AUFRUFE, schluessel),
                speicher::speichere,
                durchgang -> Verstoss.of("id", Eingabefehlercode.SCHON_VORHANDEN, "m-05.vorhanden"),
                durchgang -> liste.gespeichert(List.of(durchgang)));
        return new Aktenfuehrung<>(akte, clock, kennungen);
    }

    @Bean
    Fortschreibung<Durchgang> durchgangsfortschreibung(Durchgangsablage ablage, Clock clock) {
        return new Fortschreibung<>(ablage, clock);
    }

    @Bean
    Indexplan durchgangsindizes() {
        return Indexplan.fuer("durchgaenge", new Index("angebot.massnahme", Direction.ASC));
    }

    @Bean
    Indexplan kontoindizes() {
        return Indexplan.fuer("massnahmenkonten", new Index("vormerkungen.stand", Direction.ASC),
                new Index("vormerkungen.letzterTag", Direction.ASC));
    }
}
