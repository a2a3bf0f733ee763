package de.passgenau.api.schreiben.absender;

import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;

/** All Geschäftsstellen that can write. */
public record Geschaeftsstellen(List<Geschaeftsstelle> alle) {

    public Geschaeftsstellen {
        alle = List.copyOf(alle);
    }

    /** Nobody writes in the name of a Geschäftsstelle that has no address here. */
    public Geschaeftsstelle fuer(Fall fall) {
        var name = fall.geschaeftsstelle();
        return alle.stream()
                .filter(eine -> eine.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.absender-fehlt", name));
    }
}
