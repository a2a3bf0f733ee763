package de.passgenau.api.bedarfsgemeinschaft;

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
class BedarfsgemeinschaftConfiguration {

    @Bean
    Dokumentliste<Bedarfsgemeinschaft> haushaltsliste(Listen listen, Haushaltsquelle quelle) {
        return listen.fuehre(quelle);
    }

    @Bean
    Aktenfuehrung<Bedarfsgemeinschaft> haushaltsaktenfuehrung(Haushaltsspeicher speicher,
            Dokumentliste<Bedarfsgemeinschaft> liste, Clock clock, Supplier<UUID> kennungen) {
        var akte = new Akte<Bedarfsgemeinschaft>("bedarfsgemeinschaftId", liste::lade,
                schluessel -> liste.mit(Listenquelle.AUFRUFE, schluessel), speicher::speichere,
                BedarfsgemeinschaftConfiguration::schonVorhanden, bg -> liste.gespeichert(List.of(bg)));
        return new Aktenfuehrung<>(akte, clock, kennungen);
    }

    /** Whether it is one that the caller may know of is not said. */
    private static Verstoss schonVorhanden(Bedarfsgemeinschaft bg) {
        return Verstoss.of("bgNummer", Eingabefehlercode.SCHON_VORHANDEN, "bg.nummer-vergeben",
                bg.bgNummer().wert());
    }

    @Bean
    Kurzform<BedarfsgemeinschaftId> bedarfsgemeinschaftId() {
        return new Kurzform<>(BedarfsgemeinschaftId.class, BedarfsgemeinschaftId::new, BedarfsgemeinschaftId::wert);
    }

    @Bean
    Kurzform<MitgliedId> mitgliedId() {
        return new Kurzform<>(MitgliedId.class, MitgliedId::new, MitgliedId::wert);
    }

    @Bean
    Kurzform<BgNummer> bgNummer() {
        return new Kurzform<>(BgNummer.class, BgNummer::new, BgNummer::wert);
    }

    @Bean
    Indexplan haushaltsindizes() {
        return Indexplan.fuer(Bedarfsgemeinschaft.SAMMLUNG, new Index("bgNummer", Direction.ASC).unique(),
                new Index("abgleichAb", Direction.ASC));
    }
}
