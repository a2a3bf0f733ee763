package de.passgenau.api.vermittlung.webhook;

import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import de.passgenau.api.eingabe.Akte;
import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.geheimnis.Geheimnis;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Listen;
import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.vermittlung.suchauftrag.Suchauftrag;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Puts webhooks, their list and their store together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Webhookeinstellungen.class)
class WebhookConfiguration {

    @Bean
    Webhooksignatur webhooksignatur(Geheimnis geheimnis, Clock clock) {
        return new Webhooksignatur(geheimnis, clock, InstantSource.system());
    }

    @Bean
    Dokumentliste<Webhook> webhookliste(Listen listen, Webhookquelle quelle) {
        return listen.fuehre(quelle);
    }

    @Bean
    Mitschrift<Webhook> webhookmitschrift(Dokumentliste<Webhook> liste) {
        var mitschrift = new Mitschrift<Webhook>("webhooks-mitschrift", webhook -> true);
        liste.folge(mitschrift);
        return mitschrift;
    }

    @Bean
    Mitschrift<Suchauftrag> suchauftragsmitschrift(Dokumentliste<Suchauftrag> liste) {
        var mitschrift = new Mitschrift<Suchauftrag>("suchauftraege-mitschrift", auftrag -> true);
        liste.folge(mitschrift);
        return mitschrift;
    }

    @Bean
    Aktenfuehrung<Webhook> webhookakten(MongoOperations store, Dokumentliste<Webhook> liste, Clock clock,
            Supplier<UUID> kennungen) {
        var akte = new Akte<Webhook>("id", liste::lade, schluessel -> liste.mit(Listenquelle.AUFRUFE, schluessel),
                (neu, aufruf) -> store.save(neu),
                webhook -> Verstoss.of("", Eingabefehlercode.SCHON_VORHANDEN, "webhook.vorhanden"),
                webhook -> liste.gespeichert(List.of(webhook)));
        return new Aktenfuehrung<>(akte, clock, kennungen);
    }
}
