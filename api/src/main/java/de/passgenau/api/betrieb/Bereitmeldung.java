package de.passgenau.api.betrieb;

import java.lang.management.ManagementFactory;
import java.util.Locale;

import de.passgenau.api.liste.Listen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Says when the application is ready, counted from the start of its process. */
final class Bereitmeldung implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Bereitmeldung.class);

    private final Listen listen;

    Bereitmeldung(Listen listen) {
        this.listen = listen;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        LOG.info("Passgenau ist bereit nach {} s, Listen: {}",
                String.format(Locale.GERMANY, "%.1f", ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0),
                listen.umfang());
    }
}
