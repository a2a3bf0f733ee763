package de.passgenau.api.vermittlung.sammelsuche;

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
class SammelsucheConfiguration {

    private static final Duration TILGUNG = Duration.ofHours(1);

    @Bean
    Dokumentliste<Sammelsuche> sammelsuchliste(Listen listen, Sammelsuchquelle quelle) {
        return listen.fuehre(quelle);
    }

    @Bean
    Sammelsuchen sammelsuchen(Aktenfuehrung<Sammelsuche> akten, Sammelsuchlauf lauf, Sammelsuchablage ablage,
            Nachtzeit nachtzeit) {
        return new Sammelsuchen(akten, lauf, ablage, nachtzeit);
    }

    @Bean
    Nachtzeit nachtzeit(@Value("${passgenau.sammelsuche.uhrzeit}") String uhrzeit, Clock clock) {
        return Nachtzeit.von(uhrzeit, clock);
    }

    @Bean
    Aktenfuehrung<Sammelsuche> sammelsuchfuehrung(MongoOperations store, Dokumentliste<Sammelsuche> liste,
            Clock clock, Supplier<UUID> kennungen) {
        var akte = new Akte<Sammelsuche>("id", liste::lade, schluessel -> liste.mit(Listenquelle.AUFRUFE, schluessel),
                (suche, aufruf) -> store.save(suche),
                suche -> Verstoss.of("", Eingabefehlercode.SCHON_VORHANDEN, "sammelsuche.gleichzeitig"),
                suche -> liste.gespeichert(List.of(suche)));
        return new Aktenfuehrung<>(akte, clock, kennungen);
    }

    /** Begins the search of the night, and carries on what a call or a former process has left unfinished. */
    @Bean
    Takt sammelsuchtakt(Sammelsuchen suchen, @Value("${passgenau.sammelsuche.takt:30s}") Duration pause) {
        return new Takt("sammelsuche", pause, List.of(new Taktarbeit(suchen::setzeFort,
                "Sammelsuchen fortgesetzt: {}", "Sammelsuchen konnten nicht fortgesetzt werden")));
    }

    /** What was found for a case goes with it. */
    @Bean
    Takt fundtakt(Fundablage funde) {
        return new Takt("stellenfunde", TILGUNG, List.of(new Taktarbeit(funde::tilge,
                "Stellenfunde gelöschter Fälle getilgt: {}",
                "Stellenfunde gelöschter Fälle konnten nicht getilgt werden")));
    }

    @Bean
    Indexplan sammelsuchindizes() {
        return Indexplan.fuer(Sammelsuche.SAMMLUNG, new Index("stand", Direction.ASC));
    }
}
