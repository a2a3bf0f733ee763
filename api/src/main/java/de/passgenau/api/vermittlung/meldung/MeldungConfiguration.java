package de.passgenau.api.vermittlung.meldung;

import java.util.concurrent.Executors;

import de.passgenau.api.liste.Ereignismarken;
import de.passgenau.api.vermittlung.folge.Folge;
import de.passgenau.api.vermittlung.folge.Verteiler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives subscriptions of hits their threads. */
@Configuration(proxyBeanMethods = false)
class MeldungConfiguration {

    @Bean
    Trefferstrom trefferstrom(Folge folge, Verteiler verteiler, Ereignismarken marken) {
        return new Trefferstrom(folge, verteiler, marken,
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("treffer-", 0).factory()));
    }
}
