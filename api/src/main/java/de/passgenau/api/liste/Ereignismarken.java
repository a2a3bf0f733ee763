package de.passgenau.api.liste;

import de.passgenau.api.graphql.Siegel;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals how far a watcher has come, so that it can go on behind it after a broken connection. */
@Component
public class Ereignismarken {

    private final Siegel siegel;

    Ereignismarken(Siegel siegel) {
        this.siegel = siegel;
    }

    public String marke(String id, long version) {
        return siegel.verschliesse(zweck(id), Long.toString(version));
    }

    /** The version behind which to go on; null to begin with the next change. */
    public @Nullable Long version(String id, @Nullable String marke) {
        return marke == null
                ? null
                : siegel.oeffne(zweck(id), marke)
                        .map(Long::valueOf)
                        .orElseThrow(() -> new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.ereignismarke"));
    }

    private static String zweck(String id) {
        return "ereignis:" + id;
    }
}
