package de.passgenau.api.vermittlung.sammelmeldung;

import java.time.Clock;
import java.time.Duration;
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
import de.passgenau.api.liste.takt.Takt;
import de.passgenau.api.liste.takt.Taktarbeit;
import de.passgenau.api.vermittlung.kartei.Fallanhang;
import de.passgenau.api.vermittlung.sammelmeldung.Meldelaeufe.Bestand;
import de.passgenau.api.vermittlung.sammelmeldung.MeldelaufController.Meldewecker;
import de.passgenau.api.vermittlung.suchauftrag.Suchauftrag;
import de.passgenau.api.vermittlung.webhook.Mitschrift;
import de.passgenau.api.vermittlung.webhook.Weckruf;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Puts messages, their list and their clock together. */
@Configuration(proxyBeanMethods = false)
class SammelmeldungConfiguration {

    private static final Duration TAEGLICH = Duration.ofDays(1);

    @Bean
    Dokumentliste<Sammelmeldung> sammelmeldungsliste(Listen listen, Sammelquelle quelle) {
        return listen.fuehre(quelle);
    }

    @Bean
    Dokumentliste<Meldelauf> meldelaufliste(Listen listen, Meldelaufquelle quelle) {
        return listen.fuehre(quelle);
    }

    @Bean
    Fallanhang sammelende(Sammelablage ablage, Dokumentliste<Fall> faelle) {
        var ende = new Fallanhang(Sammelmeldung.SAMMLUNG, ablage::faelle, ablage::vergiss);
        faelle.folge(ende);
        return ende;
    }

    @Bean
    Aktenfuehrung<Sammelmeldung> sammelmeldungsakten(MongoOperations store, Dokumentliste<Sammelmeldung> liste,
            Clock clock, Supplier<UUID> kennungen) {
        var akte = new Akte<Sammelmeldung>("id", liste::lade,
                schluessel -> liste.mit(Listenquelle.AUFRUFE, schluessel),
                (neu, aufruf) -> store.save(neu),
                eine -> Verstoss.of("", Eingabefehlercode.SCHON_VORHANDEN, "webhook.vorhanden"),
                eine -> liste.gespeichert(List.of(eine)));
        return new Aktenfuehrung<>(akte, clock, kennungen);
    }

    @Bean
    Meldelaeufe meldelaeufe(MongoOperations store, Dokumentliste<Meldelauf> liste, Einzelmeldung einzelne,
            Bestand bestand) {
        return new Meldelaeufe(store, liste, einzelne, bestand);
    }

    @Bean
    Bestand sammelbestand(Mitschrift<Suchauftrag> auftraege, Clock clock) {
        return new Bestand(auftraege, clock);
    }

    @Bean
    Meldeuhr meldeuhr(@Value("${passgenau.sammelmeldung.uhrzeit}") String uhrzeit, Meldelaeufe laeufe, Clock clock) {
        return new Meldeuhr(uhrzeit, laeufe, clock);
    }

    @Bean
    Weckruf sammelmeldungsuhr(Meldeuhr uhr) {
        return new Weckruf("sammelmeldung", uhr::tue);
    }

    @Bean
    Meldewecker meldewecker(Meldeuhr uhr, Weckruf sammelmeldungsuhr) {
        return () -> {
            uhr.verlange();
            sammelmeldungsuhr.wecke();
        };
    }

    /** Follows a search from the moment in which it is kept. */
    @Bean
    Sammelbeginn sammelbeginn(Mitschrift<Suchauftrag> auftraege, Einzelmeldung einzelne, Sammelablage ablage) {
        var beginn = new Sammelbeginn(einzelne, ablage);
        auftraege.melde(beginn::hoere);
        return beginn;
    }

    @Bean
    Takt sammeltakt(Sammelablage ablage, Clock clock,
            @Value("${passgenau.sammelmeldung.aufbewahrung:90d}") Duration aufbewahrung) {
        return new Takt("sammelmeldungen-raeumung", TAEGLICH, List.of(new Taktarbeit(
                () -> ablage.raeume(clock.instant().minus(aufbewahrung)), "Alte Sammelmeldungen entfernt: {}",
                "Alte Sammelmeldungen konnten nicht entfernt werden")));
    }
}
