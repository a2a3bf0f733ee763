package de.passgenau.api.vermittlung.meldung;

import java.util.concurrent.Executors;

import de.passgenau.api.liste.Ereignismarken;
import de.passgenau.api.liste.takt.Hintergrundfaden;
import de.passgenau.api.vermittlung.folge.Folge;
import de.passgenau.api.vermittlung.folge.Verteiler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives subscriptions of hits a few threads, so that whoever asks for something else does not have to wait behind all of them. */
@Configuration(proxyBeanMethods = false)
class MeldungConfiguration {

    @Bean
    Trefferstrom trefferstrom(Folge folge, Verteiler verteiler, Ereignismarken marken) {
        return new Trefferstrom(folge, verteiler, marken,
                Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()),
                        Thread.ofPlatform().daemon().name(Hintergrundfaden.VORSILBE + "treffer-", 0).factory()));
    }
}
