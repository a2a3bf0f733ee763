package de.passgenau.api.einfuhr.datei;

import java.util.Optional;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehlsfehler;

/** What the caller says where a file of Maßnahmen is silent. */
public record Vorgaben(
        Optional<String> quelle,
        Optional<String> instrument,
        Optional<Integer> plaetze,
        Optional<String> traeger) {

    public Vorgaben(Optional<String> quelle, Optional<String> instrument, Optional<Integer> plaetze) {
        this(quelle, instrument, plaetze, Optional.empty());
    }

    public static Vorgaben von(Aufruf aufruf) {
        return new Vorgaben(aufruf.wert("quelle"), aufruf.wert("instrument"),
                aufruf.wert("plaetze").map(Vorgaben::zahl), aufruf.wert("traeger"));
    }

    private static int zahl(String text) {
        if (!text.matches("[1-9]\\d{0,3}")) {
            throw Befehlsfehler.aufruf("--plaetze ist eine Zahl ab 1, nicht: " + text);
        }
        return Integer.parseInt(text);
    }

    public String quelle(String sonst) {
        return quelle.orElse(sonst);
    }

    public String instrument(String sonst) {
        return instrument.orElse(sonst);
    }
}
