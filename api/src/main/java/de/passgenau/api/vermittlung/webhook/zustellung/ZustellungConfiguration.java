package de.passgenau.api.vermittlung.webhook.zustellung;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
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
import de.passgenau.api.vermittlung.webhook.Mitschrift;
import de.passgenau.api.vermittlung.webhook.Webhook;
import de.passgenau.api.vermittlung.webhook.Webhookbetrieb;
import de.passgenau.api.vermittlung.webhook.Webhookeinstellungen;
import de.passgenau.api.vermittlung.webhook.Weckruf;
import de.passgenau.api.vermittlung.webhook.Zielpruefung;
import de.passgenau.api.vermittlung.webhook.zustellung.Zusteller.Zustellmittel;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Puts the queue together with those who empty it. */
@Configuration(proxyBeanMethods = false)
class ZustellungConfiguration {

    private static final Duration TAEGLICH = Duration.ofDays(1);

    @Bean
    Dokumentliste<Zustellung> zustellliste(Listen listen, Zustellquelle quelle) {
        return listen.fuehre(quelle);
    }

    @Bean
    Mitschrift<Zustellung> offeneZustellungen(Dokumentliste<Zustellung> liste) {
        var mitschrift = new Mitschrift<>("webhookzustellungen-mitschrift", Zustellung::istOffen);
        liste.folge(mitschrift);
        return mitschrift;
    }

    @Bean
    Fallanhang zustellungsende(Zustellablage ablage, Dokumentliste<Fall> faelle) {
        var ende = new Fallanhang(Zustellung.SAMMLUNG, ablage::faelle, ablage::tilgeFall);
        faelle.folge(ende);
        return ende;
    }

    @Bean
    Aktenfuehrung<Zustellung> zustellakten(MongoOperations store, Dokumentliste<Zustellung> liste, Clock clock,
            Supplier<UUID> kennungen) {
        var akte = new Akte<Zustellung>("id", liste::lade, schluessel -> liste.mit(Listenquelle.AUFRUFE, schluessel),
                (neu, aufruf) -> store.save(neu),
                eine -> Verstoss.of("", Eingabefehlercode.SCHON_VORHANDEN, "webhook.vorhanden"),
                eine -> liste.gespeichert(List.of(eine)));
        return new Aktenfuehrung<>(akte, clock, kennungen);
    }

    /** Asks no proxy which machine is meant: it is looked at here. */
    @Bean
    Postbote postbote(Zielpruefung ziele, Webhookeinstellungen einstellungen) {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(einstellungen.frist())
                .build();
        return new Postbote(client, ziele, einstellungen.frist());
    }

    @Bean
    Wiederholungsplan wiederholungsplan(Webhookeinstellungen einstellungen) {
        return new Wiederholungsplan(einstellungen, () -> ThreadLocalRandom.current().nextDouble());
    }

    @Bean
    Zustellmittel zustellmittel(Sendung sendung, Zustellrecht recht, Wiederholungsplan plan) {
        return new Zustellmittel(sendung, recht, plan);
    }

    @Bean
    Zusteller zusteller(Zustellablage ablage, Zustellmittel mittel, Webhookbetrieb webhooks, Clock clock) {
        return new Zusteller(ablage, mittel, webhooks, clock);
    }

    @Bean
    Zustellgang zustellgang(Zusteller zusteller, Webhookbetrieb webhooks, MeterRegistry zaehler,
            Webhookeinstellungen einstellungen) {
        return new Zustellgang(zusteller, webhooks, zaehler, einstellungen);
    }

    @Bean
    Zustellbetrieb zustellbetrieb(Mitschrift<Zustellung> offene, Mitschrift<Webhook> webhooks, Zustellgang gang,
            Clock clock) {
        return new Zustellbetrieb(offene, webhooks, gang, clock);
    }

    /** Works when something is to be sent, an address can be sent to again, or a time has come. */
    @Bean
    Weckruf zustelluhr(Zustellbetrieb betrieb, Mitschrift<Zustellung> offene, Mitschrift<Webhook> webhooks) {
        var uhr = new Weckruf("webhook-zustellung", betrieb::verteile);
        betrieb.danach(uhr::wecke);
        offene.melde((id, eine) -> uhr.wecke());
        webhooks.melde((id, webhook) -> uhr.wecke());
        return uhr;
    }

    @Bean
    Takt zustelltakt(Zustellablage ablage, Clock clock, Webhookeinstellungen einstellungen) {
        return new Takt("webhook-raeumung", TAEGLICH, List.of(new Taktarbeit(
                () -> ablage.raeume(clock.instant().minus(einstellungen.aufbewahrung())),
                "Alte Zustellungen an Webhooks entfernt: {}",
                "Alte Zustellungen an Webhooks konnten nicht entfernt werden")));
    }

    @Bean
    MeterBinder zustellmetriken(Mitschrift<Zustellung> offene) {
        return registry -> Gauge.builder("passgenau.webhook.offen", offene::umfang)
                .description("Deliveries to webhooks that have not arrived yet")
                .register(registry);
    }
}
