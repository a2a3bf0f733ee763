package de.passgenau.api.fall.akte;

import java.time.LocalDate;

import de.passgenau.api.fall.eintrag.Erfasst;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Integration;
import de.passgenau.api.fall.verlauf.Integrationen;
import de.passgenau.api.fall.verlauf.Integrationsende;
import org.jspecify.annotations.Nullable;

/**
 * Work or training that was taken up, and its end.
 *
 * @param ende null as long as it goes on
 */
record Integrationssicht(Integration integration, @Nullable Integrationsende ende) implements Erfasst {

    static Integrationssicht von(Integrationen alle, Integration eine) {
        return new Integrationssicht(eine, alle.ende(eine.id()).orElse(null));
    }

    @Override
    public Kopf kopf() {
        return integration.kopf();
    }

    public LocalDate tag() {
        return integration.tag();
    }

    public Integration.Art art() {
        return integration.art();
    }

    public Integration.Weg weg() {
        return integration.weg();
    }

    public @Nullable String kldb() {
        return integration.kldb();
    }
}
