package de.passgenau.api.schreiben.kundenblatt;

import java.util.Arrays;

import de.passgenau.api.schreiben.satz.Blatt;
import de.passgenau.api.schreiben.satz.Druck;
import de.passgenau.api.schreiben.satz.Druckerei;
import org.springframework.stereotype.Component;

/** Prints a sheet with as much on it as one page holds. */
@Component
class Kundenblaetter {

    private final Druckerei druckerei;

    Kundenblaetter(Druckerei druckerei) {
        this.druckerei = druckerei;
    }

    /** The page for the browser shows the same as the printed one. */
    Ausgabe gib(Kundenblatt inhalt) {
        return Arrays.stream(Umfang.values())
                .map(umfang -> Blattsatz.gesetzt(inhalt, umfang))
                .map(blatt -> new Ausgabe(blatt, druckerei.drucke(blatt)))
                .filter(ausgabe -> ausgabe.druck().seiten() == 1)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Even the shortest sheet does not fit on its page"));
    }

    /** The same sheet in both forms. */
    record Ausgabe(Blatt blatt, Druck druck) {}
}
