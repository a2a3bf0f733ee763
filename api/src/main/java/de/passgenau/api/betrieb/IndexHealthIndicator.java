package de.passgenau.api.betrieb;

import de.passgenau.api.liste.Listen;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether all lists have been filled from the store and compared with it, and how long they are. */
final class IndexHealthIndicator extends AbstractHealthIndicator {

    private final Listen listen;

    IndexHealthIndicator(Listen listen) {
        super("The lists do not answer");
        this.listen = listen;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.status(listen.antwortet() ? "UP" : "OUT_OF_SERVICE").withDetails(listen.umfang());
        var hinweise = listen.hinweise();
        if (!hinweise.isEmpty()) {
            health.withDetail("hinweise", hinweise);
        }
    }
}
