package de.passgenau.api.fallbestand;

import java.time.Clock;
import java.time.Duration;
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
import de.passgenau.api.liste.takt.Takt;
import de.passgenau.api.liste.takt.Taktarbeit;
import de.passgenau.api.store.Indexplan;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

/** Puts the parts of this package together. */
@Configuration(proxyBeanMethods = false)
class FallbestandConfiguration {

    @Bean
    Dokumentliste<Fallbestandsuebergabe> uebergabeliste(Listen listen, Uebergabequelle quelle) {
        return listen.fuehre(quelle);
    }

    @Bean
    Aktenfuehrung<Fallbestandsuebergabe> uebergabefuehrung(MongoOperations store,
            Dokumentliste<Fallbestandsuebergabe> liste, Clock clock, Supplier<UUID> kennungen) {
        var akte = new Akte<Fallbestandsuebergabe>("id", liste::lade,
                schluessel -> liste.mit(Listenquelle.AUFRUFE, schluessel),
                (uebergabe, aufruf) -> store.save(uebergabe),
                uebergabe -> Verstoss.of("", Eingabefehlercode.SCHON_VORHANDEN, "bestand.gleichzeitig"),
                uebergabe -> liste.gespeichert(List.of(uebergabe)));
        return new Aktenfuehrung<>(akte, clock, kennungen);
    }

    /** Carries on what a call or a former process has left unfinished, and begins that whose day has come. */
    @Bean
    Takt uebergabetakt(Uebergaben uebergaben, @Value("${passgenau.fallbestand.takt:15s}") Duration pause) {
        return new Takt("fallbestand-uebergabe", pause, List.of(new Taktarbeit(uebergaben::setzeFort,
                "Übergaben von Fallbeständen fortgesetzt: {}",
                "Übergaben von Fallbeständen konnten nicht fortgesetzt werden")));
    }

    @Bean
    Indexplan uebergabeindizes() {
        return Indexplan.fuer(Fallbestandsuebergabe.SAMMLUNG, new Index("stand", Direction.ASC));
    }
}
