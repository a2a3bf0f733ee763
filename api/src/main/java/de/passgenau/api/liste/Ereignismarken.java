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
        return marke(id, Long.toString(version));
    }

    /** @param stand how far, where it takes more than a version to say so */
    public String marke(String id, String stand) {
        return siegel.verschliesse(zweck(id), stand);
    }

    /** The version behind which to go on; null to begin with the next change. */
    public @Nullable Long version(String id, @Nullable String marke) {
        return marke == null ? null : Long.valueOf(stand(id, marke));
    }

    /** How far whoever has this mark has come. */
    public String stand(String id, String marke) {
        return siegel.oeffne(zweck(id), marke)
                .orElseThrow(() -> new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.ereignismarke"));
    }

    private static String zweck(String id) {
        return "ereignis:" + id;
    }
}
