package de.passgenau.api.einfuhr.stelle.datei;

import java.util.Optional;

import de.passgenau.api.befehle.Aufruf;

/** What the caller says where a file of offers is silent, or says otherwise. */
record Angebotsvorgaben(Optional<String> quelle, Optional<String> lizenz) {

    static Angebotsvorgaben von(Aufruf aufruf) {
        return new Angebotsvorgaben(aufruf.wert("quelle"), aufruf.wert("lizenz"));
    }

    String quelle(String sonst) {
        return quelle.orElse(sonst);
    }

    String lizenz(String sonst) {
        return lizenz.orElse(sonst);
    }
}
