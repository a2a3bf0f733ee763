package de.passgenau.api.betrieb;

import java.util.List;

import de.passgenau.api.liste.Listen;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;

/** How long the lists are and which parts are ready. */
final class Betriebsmetriken implements MeterBinder {

    private final Listen listen;
    private final HealthEndpoint health;

    Betriebsmetriken(Listen listen, HealthEndpoint health) {
        this.listen = listen;
        this.health = health;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String name : listen.umfang().keySet()) {
            Gauge.builder("passgenau.liste.eintraege", () -> listen.umfang(name))
                    .description("Entries of a list")
                    .tag("liste", name)
                    .register(registry);
            Gauge.builder("passgenau.index.abweichungen", () -> listen.abweichungen(name))
                    .description("Entries that the last comparison with the documents had to put right")
                    .tag("liste", name)
                    .register(registry);
        }
        for (String teil : List.of("store", "index")) {
            Gauge.builder("passgenau.bereit", () -> bereit(teil))
                    .description("1 if this part is ready, else 0")
                    .tag("teil", teil)
                    .register(registry);
        }
    }

    private int bereit(String teil) {
        HealthDescriptor stand = health.healthForPath(teil);
        return stand != null && stand.getStatus().equals(Status.UP) ? 1 : 0;
    }
}
