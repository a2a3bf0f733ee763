package de.passgenau.api.vermittlung.folge;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.takt.Takt;
import de.passgenau.api.liste.takt.Taktarbeit;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.profil.Arbeitsprofil;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the sequence follow offers and cases. */
@Configuration(proxyBeanMethods = false)
class FolgeConfiguration {

    private static final Duration STUENDLICH = Duration.ofHours(1);

    @Bean
    Folge trefferfolge(Folgeablage ablage, @Value("${passgenau.treffer.aufbewahrung:7d}") Duration aufbewahrung) {
        return new Folge(ablage, aufbewahrung);
    }

    @Bean
    Verteiler trefferverteiler(Folge folge, Clock clock) {
        return new Verteiler(folge, clock);
    }

    @Bean
    Bestand<Stellenangebot, Stelle> stellenbestand(Dokumentliste<Stellenangebot> liste,
            Abbild<Stellenangebot, Stelle> abbild, Verteiler verteiler, Clock clock) {
        var bestand = new Bestand<>(liste, abbild, verteiler, clock);
        liste.folge(bestand);
        return bestand;
    }

    @Bean
    Bestand<Fall, Arbeitsprofil> personenbestand(Dokumentliste<Fall> liste, Abbild<Fall, Arbeitsprofil> abbild,
            Verteiler verteiler, Clock clock) {
        var bestand = new Bestand<>(liste, abbild, verteiler, clock);
        liste.folge(bestand);
        return bestand;
    }

    @Bean
    Takt trefferfolgetakt(Verteiler verteiler) {
        return new Takt("trefferfolge-takt", STUENDLICH, List.of(new Taktarbeit(verteiler::raeume,
                "Alte Änderungen aus der Trefferfolge entfernt: {}",
                "Alte Änderungen konnten nicht aus der Trefferfolge entfernt werden")));
    }

    @Bean
    MeterBinder trefferfolgemetriken(Folge folge, Verteiler verteiler) {
        return registry -> {
            Gauge.builder("passgenau.treffer.abonnements", verteiler::hoerer)
                    .description("Open subscriptions of hits")
                    .register(registry);
            Gauge.builder("passgenau.treffer.wartend", verteiler::wartend)
                    .description("Changes that have no place in the sequence of hits yet")
                    .register(registry);
            Gauge.builder("passgenau.treffer.folge", folge::umfang)
                    .description("Changes of the sequence of hits that are in memory")
                    .register(registry);
        };
    }
}
